import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileComments } from "../../testing/hostile/comments.ts";
import { arbitraryListing } from "../listing-arbitrary.ts";
import { folders } from "../model.ts";
import { listingText } from "../rules/rule-fixture.ts";
import { findComments } from "../yaml/comments.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { printListing } from "./print-listing.ts";
import { withoutComments } from "./without-comments.ts";

const schemaLine = "# yaml-language-server: $schema=../schemas/entity.schema.json\n";

test.each([
  {
    name: "above, beside and below keys",
    text: "# 1\nname: A # 2\n# 3\ntype: ngo\n# 4\n",
    made: "name: A\ntype: ngo\n",
  },
  { name: "an item that is commented out", text: "aliases:\n  - b\n  # - c\n  - d # e\n", made: "aliases: [b, d]\n" },
  { name: "beside and within a block", text: "summary: >- # 1\n  a # b\n  c\n# 2\n", made: "summary: a # b c\n" },
  { name: "behind a block that keeps its lines", text: "notes: |+\n  a\n\n# 1\n\n", made: 'notes: "a\\n\\n"\n' },
  {
    name: "a first line that only begins as the schema line",
    text: `${schemaLine.trim()} +66 2 123\nname: A\n`,
    made: "name: A\n",
  },
  { name: "CR and a mark of byte order", text: "\uFEFF# 1\r\nname: A # 2\r\n", made: "name: A\n" },
])("takes out comments: $name", ({ text, made }) => {
  const expected = made.replace("summary: a # b c", 'summary: "a # b c"');
  expect(withoutComments(text, "entities")).toBe(schemaLine + expected);
});

test.each(["name: [", "a: b\n---\nc: d # e", "name: &a b # c", "%FOO\n---\na: b # c", ""])(
  "leaves %j, which is no listing's YAML",
  (text) => {
    expect(withoutComments(text, "entities")).toBe(text);
  },
);

test.each(hostileComments)("nothing of a comment with $name is left", ({ lines }) => {
  const path = "entities/a.yaml";
  const made = withoutComments(listingText(path, lines), "entities");
  expect(findComments(made)).toEqual([]);
  expect(parseYaml(made).document?.value).toEqual(parseYaml(listingText(path, lines)).document?.value);
});

test.each(["entity", "tool"] as const)("a random %s with comments is as it would be printed", (kind) => {
  const comments = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
  fc.assert(
    fc.property(arbitraryListing(kind), comments, (listing, places) => {
      const text = printListing(listing, kind);
      const lines = text.split("\n");
      // Only above keys of the listing itself: within a block of text a line is no comment.
      for (const place of places) {
        const keys = lines.flatMap((line, index) => (/^[a-z_]+:/.test(line) ? [index] : []));
        lines.splice(keys[place % keys.length] ?? 0, 0, "# a comment");
      }
      expect(withoutComments(lines.join("\n"), folders[kind])).toBe(text);
    }),
    { numRuns: 100 },
  );
});
