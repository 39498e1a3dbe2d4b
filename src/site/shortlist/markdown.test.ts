import { expect, test } from "vitest";
import { shortlistWords } from "./words.ts";
import type { BriefEntry } from "./brief.ts";
import { formatBrief } from "./markdown.ts";

const words = shortlistWords;
const entry = (parts: Partial<BriefEntry> = {}): BriefEntry => ({
  reference: "entities/a",
  name: "Alpha",
  url: "https://example.org/entities/a/",
  reasons: [{ title: "Place", text: "Qatar (met)" }],
  first: [{ title: "Contact" }, { title: "Website", text: "https://example.net/", url: "https://example.net/" }],
  summary: "Helps.",
  facts: [{ title: "Type", text: "Trade union" }],
  ...parts,
});

test("a brief says the edition, each listing with its address, and what was not found", () => {
  const note = "First line\n\n- second";
  expect(formatBrief([entry({ note })], "2026-11-25", words)).toBe(`# Shortlist

From the Anti-Trafficking Register, edition of 25 Nov 2026, CC BY 4.0. Listing is not endorsement; “not found” does not mean “no”.

## [Alpha](https://example.org/entities/a/)

- **Place:** Qatar (met)
- **Contact:** _Not found in public sources_
- **Website:** <https://example.net/>

Helps.

- **Type:** Trade union

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

test("the question comes before the listings, with the address that asks it again", () => {
  const asked = { text: "Help: training · Place: Qatar", address: "https://example.org/match/?services=training" };
  const text = formatBrief([entry()], "2026-11-25", words, asked);
  const question =
    "**Question asked:** [Help: training · Place: Qatar](<https://example.org/match/?services=training>)";
  expect(text).toContain(`\n\n${question}\n\n## [Alpha]`);
});

test("a host that is shown in ASCII is linked as it is", () => {
  const first = [{ title: "Website", text: "https://xn--21-6kc.org/", url: "https://а21.org/" }];
  expect(formatBrief([entry({ first })], "2026-11-25", words)).toContain(
    "- **Website:** [https://xn--21-6kc.org/](<https://а21.org/>)",
  );
});
