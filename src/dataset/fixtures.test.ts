import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDataset } from "../io/read-dataset.ts";
import { decodeText } from "./yaml/parse-yaml.ts";
import { formatForTerminal } from "./diagnostic.ts";
import { today } from "./listing-fixture.ts";
import { parseDataset } from "./parse-dataset.ts";

/** A small dataset; expected.txt in it holds what validate says. Update with `vitest run -u`. */
test("files in a wrong place, or under a wrong name, are told with what to do", async () => {
  const folder = fileURLToPath(new URL("./fixtures/wrong-folder/", import.meta.url));
  const files = readDataset(folder);
  const texts = files.flatMap(({ path, bytes }) => {
    const decoded = bytes && decodeText(bytes);
    return decoded && "text" in decoded ? [[path, decoded.text] as const] : [];
  });
  const { diagnostics } = parseDataset(files, { today });
  await expect(formatForTerminal(diagnostics, new Map(texts))).toMatchFileSnapshot(`${folder}expected.txt`);
});
