import { publishDataset } from "../io/publish-dataset.ts";
import { fixtureRegister } from "./read-fixture.ts";

/** What the fixture register is published as below /data/v1/, by path; its site is at an address with a path. */
export const publishedFixture: ReadonlyMap<string, string | Uint8Array> = new Map(
  [
    ...publishDataset(
      fixtureRegister,
      { commit: "c".repeat(40), prefix: "https://example.org/base" },
      { log: [], links: undefined },
    ),
  ].map(({ path, content }) => [path, content]),
);

/** A text file of the published fixture. */
export function publishedText(path: string): string {
  const content = publishedFixture.get(path);
  if (typeof content !== "string") throw new RangeError(`no such text: ${path}`);
  return content;
}
