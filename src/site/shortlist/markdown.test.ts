import { expect, test } from "vitest";
import { shortlistWords } from "./words.en.ts";
import type { BriefEntry } from "./brief.ts";
import { formatBrief } from "./markdown.ts";

const words = shortlistWords;
const entry = (parts: Partial<BriefEntry> = {}): BriefEntry => ({
  reference: "entities/a",
  name: "Alpha",
  url: "https://example.org/entities/a/",
  summary: "Helps.",
  facts: [{ title: "Type", text: "Trade union" }, { title: "Contact" }],
  ...parts,
});

test("a brief says the edition, each listing with its address, and what was not found", () => {
  const note = "First line\n\n- second";
  expect(formatBrief([entry({ note })], "2026-11-25", words)).toBe(`# Shortlist

From the Anti-Trafficking Register, edition of 25 Nov 2026, CC BY 4.0. Listing is not endorsement; “not found” does not mean “no”.

## [Alpha](https://example.org/entities/a/)

Helps.

- **Type:** Trade union
- **Contact:** _Not found in public sources_

**Note:**

> First line
>
> \\- second
`);
});

test.each([
  ["*bold* and _more_", "\\*bold\\* and \\_more\\_"],
  ["[link](x) <b>&amp;", "\\[link\\](x) \\<b\\>\\&amp;"],
  ["# heading", "\\# heading"],
  ["1. item", "1\\. item"],
  ["+ item", "\\+ item"],
  ["a | `b` \\ ~c~", "a \\| \\`b\\` \\\\ \\~c\\~"],
])("%j is text, not mark-up", (name, expected) => {
  expect(formatBrief([entry({ name })], "2026-11-25", words)).toContain(`## [${expected}](`);
});
