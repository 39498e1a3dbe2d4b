import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDataset } from "../io/read-dataset.ts";
import { decodeText } from "./yaml/source-text.ts";
import { formatText } from "./format-diagnostics.ts";
import { today } from "./listing-fixture.ts";
import { parseDataset } from "./parse-dataset.ts";

const folder = fileURLToPath(new URL("./fixtures/", import.meta.url));
const cases = readdirSync(folder).sort();

/** Each folder of fixtures/ is a small dataset; expected.txt in it holds what validate says. Update with `vitest run -u`. */
test.each(cases)("%s", async (name) => {
  const files = readDataset(`${folder}${name}`);
  const texts = files.flatMap(({ path, bytes }) => {
    const decoded = bytes && decodeText(bytes);
    return decoded && "text" in decoded ? [[path, decoded.text] as const] : [];
  });
  const { diagnostics } = parseDataset(files, { today });
  await expect(formatText(diagnostics, new Map(texts))).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
});
