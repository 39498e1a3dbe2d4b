import { expect, test } from "vitest";
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { descendantFields, fieldsByKind, type Field } from "../../dataset/fields.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { formatDescription, computeLabels, type Differences } from "./describe-change.ts";
import { diffDatasets } from "./diff-dataset.ts";
import { diffField } from "./diff.ts";
import { formatFieldChange } from "./format-change.ts";

const source = { url: "https://belite.example/kenya", publisher: "Belité", as_of: "2026-03" };
const buildListingDiff = (overrides: object = {}) => ({
  reference: "entities/belite",
  kind: "entity",
  name: "Belité",
  outcome: "facts",
  listing: { reach: { regions: ["africa"] } },
  changes: [{ path: "sources", weight: "evidence", before: [], after: [source] }],
  ...overrides,
});
const buildDifferences = (overrides: object = {}) =>
  ({ listings: [buildListingDiff()], files: { schemas: [], others: [] }, ...overrides }) as unknown as Differences;
const describe = (overrides?: object, diagnostics: object[] = [], nameOf = (reference: string) => reference) =>
  formatDescription(buildDifferences(overrides), diagnostics as Diagnostic[], nameOf).replaceAll("\u200b", "");

/** Compares two versions of a listing, completed by `buildListingText`. */
function diffVersions(before: string, after: string) {
  const toFiles = (lines: string) => {
    const bytes = new TextEncoder().encode(buildListingText("entities/belite", lines));
    return [{ path: "entities/belite.yaml", bytes }];
  };
  return diffDatasets(toFiles(before), toFiles(after));
}

test("tells what changes, each fact with its source, the checks, the evidence and what to tick off", () => {
  const base = "name: Belité\n";
  const listings = diffVersions(
    `${base}status: {state: unknown}\nreach: {scope: regional, regions: [africa], countries: [UG]}`,
    `${base}status: {state: active}\nreach: {scope: regional, regions: [africa], countries: [KE, UG]}
sources:
  - {url: https://example.org/about, supports: [summary]}
  - {url: https://belite.example/kenya, publisher: Belité, as_of: 2026-03, supports: [reach.countries, status]}`,
  );
  expect(describe({ listings })).toBe(
    `<!-- register: description of this change -->
## What this change does

### To the published data

1 listing is touched

#### Status

**Belité** entities/belite

- Status: unknown → active ([source: Belité, Mar 2026, belite.example](https://belite.example/kenya))
- Countries: added Kenya ([source: Belité, Mar 2026, belite.example](https://belite.example/kenya))
- Sources: added https://belite.example/kenya \\(Belité, Mar 2026, countries and status\\)

### Checks

The listings are valid.

No listing with a similar name, website or id was found, and nothing else is doubtful.

### Evidence

New or changed sources, with the newest date that each shows:

- [Belité, Mar 2026, belite.example](https://belite.example/kenya)

### For the reviewer

- [ ] I opened each new source and found in it what it supports.
- [ ] A dated source shows the state, and the note says what it says.
- [ ] No person is named, no private address or place of shelter.
`,
  );
});

test("a source that only has another place is no new one", () => {
  const [a, b] = ["{url: https://a.example}", "{url: https://b.example}"];
  const listings = diffVersions(`sources: [${a}, ${b}]`, `sources: [${b}, ${a}]`);
  expect(describe({ listings })).toContain("No source comes with this change.");
  expect(describe({ listings })).not.toContain("I opened each new source");
});

test("names errors, and like listings of those that change only", () => {
  const fault = {
    rule: "duplicate-name",
    severity: "warning",
    file: "entities/belite.yaml",
    line: 3,
    hint: "merge the two",
    message: "same name as entities/b: Belité",
  };
  const text = describe({}, [
    { ...fault, rule: "schema", severity: "error", message: "unknown region: x", hint: "did you mean y?" },
    fault,
    { ...fault, rule: "look-alike-host", message: "host in other letters than ASCII" },
    { ...fault, file: "entities/other.yaml", message: "same name as entities/z: Other" },
  ]);
  expect(text).toContain(
    "Errors keep the listings from being published (1):\n\n- entities/belite.yaml line 3: unknown region: x. did you mean y?",
  );
  expect(text).toContain("line 3: same name as entities/b: Belité. merge the two\n- ");
  expect(text).toContain("- entities/belite.yaml line 3: host in other letters than ASCII. ");
  expect(text).not.toContain("Other");
  expect(describe()).toContain("nothing else is doubtful");
});

test("shows hosts in ASCII, so that none is taken for another", () => {
  const text = describe({
    listings: diffVersions(
      "website: https://a21.org",
      "website: https://а21.org\ncontact: {email: info@а21.org}\nsources: [{url: https://а21.org/about, supports: [summary, website]}]",
    ),
  });
  expect(text).toContain("https://a21.org → https://xn--21-6kc.org");
  expect(text).toContain("info@xn--21-6kc.org");
  expect(text).toContain("source: https://xn--21-6kc.org/about, ");
  expect(text).not.toContain("а21");
});

test("says that the check judges where the schemas change", () => {
  const sentence = "The schemas change too. This comment uses those of main; the check itself uses the new ones.";
  expect(describe({ files: { schemas: ["schemas/vocab/issue.json"], others: [] } })).toContain(sentence);
  expect(describe()).not.toContain(sentence);
});

test("says when nothing changes, and when only form does", () => {
  expect(describe({ listings: [] })).toContain("Nothing changes in the published data.");
  const form = describe({ listings: diffVersions("", "# a comment\n") });
  expect(form).toContain("Nothing changes in the published data.\n\n#### Only reformatted\n");
});

test.each([
  { outcome: "added", task: "It meets the rules for what is listed" },
  { outcome: "ended", task: "A dated source shows the state" },
  { outcome: "removed", task: "Nothing is removed that could be marked as ended" },
  { outcome: "moved", task: "The old id leads to the new one" },
])("asks the reviewer of what is $outcome: $task", ({ outcome, task }) => {
  expect(describe({ listings: [buildListingDiff({ outcome })] })).toContain(`- [ ] ${task}`);
});

/** Formats the lines of a listing with valid sources whose addresses end in 1,960 characters, which a link writes as 17,640. */
const formatLongSources = (count: number) => {
  const urls = Array.from({ length: count }, (_, index) => `https://belite.example/${index}/${"字".repeat(1960)}`);
  return `sources:\n${urls.map((url) => `  - {url: "${url}", supports: [summary]}`).join("\n")}`;
};
const longSummaries = Array(50).fill({ path: "summary", weight: "wording", before: [], after: ["x ".repeat(400)] });
const escapedText = "<&`".repeat(130);
const buildFault = (overrides: object) => ({
  rule: "schema",
  severity: "error",
  file: "entities/belite.yaml",
  line: 3,
  message: escapedText,
  hint: escapedText,
  ...overrides,
});

test.each([
  {
    name: "of many listings",
    listings: Array.from({ length: 300 }, (_, index) =>
      buildListingDiff({ reference: `entities/a${index}`, changes: longSummaries }),
    ),
    sentence: /\n\n\d+ more listings are left out here\.\n/,
  },
  { name: "of four sources", listings: diffVersions("", formatLongSources(4)), sentence: /\n- Sources: / },
  { name: "of 27 sources", listings: diffVersions("", formatLongSources(27)), sentence: /(?:\n- https.*){27}\n/ },
  {
    name: "of one listing with many signs to escape",
    listings: [
      buildListingDiff({
        changes: Array.from({ length: 40 }, (_, index) => ({
          ...longSummaries[0],
          after: [escapedText.repeat(3)],
          source: { url: `https://belite.example/${index}`, publisher: escapedText },
        })),
      }),
    ],
    sentence: /\n#### Facts\n\n\*\*Belité\*\* entities\/belite\n\n- Summary: .*\n- and \d+ more\n/s,
  },
  {
    name: "of many errors and warnings",
    diagnostics: ["error", "warning"].flatMap((severity) => Array(40).fill(buildFault({ severity }))),
    sentence:
      /\(40\):\n\n- entities\/belite\.yaml line 3: .*\n- and \d+ more\n\nLook at these.*\n- and \d+ more\n\n### Evidence/s,
  },
])(
  "a comment $name keeps within GitHub's limit, and counts what it leaves out",
  ({ listings = [buildListingDiff()], diagnostics = [], sentence }) => {
    const text = formatDescription(buildDifferences({ listings }), diagnostics as Diagnostic[], String);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(sentence);
    expect(text).toContain("### For the reviewer");
  },
);

test("names the commit that it describes, if it is one", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const text = formatDescription(buildDifferences(), [], String, commit);
  expect(text).toContain(
    `\n## What this change does\n\nThis describes commit ${commit}.\n\n### To the published data\n`,
  );
  expect(describe()).not.toContain("commit");
});

/** Texts that a stranger may put into a listing. */
const hostileTexts = [
  "@octocat",
  "@org/team",
  "#1",
  "GH-1",
  "owner/name#1",
  "closes #1",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!-- register: description of this change -->",
  "--> <b>x</b>",
  "[x](https://evil.example)",
  "![x](https://evil.example/pixel.png)",
  "[x]: https://evil.example",
  "https://evil.example",
  "www.evil.example",
  "a@evil.example",
  "`code` ```",
  "# heading",
  "- [x] I opened each new source",
  "| a | b |",
  "1. item",
  "> quote",
  "~~gone~~ **bold** _it_",
  "line\n\n## second",
  "line\r- [x] done",
  "\u202eturned\u200b\u0000\u001b[31m",
  "&lt;b&gt; &#64;octocat",
  "$x$ $$y$$",
  "::error::x",
  "5f2c1f7c6a9f3e0b8d7a4c3b2a1908f7e6d5c4b3",
];

test.each(hostileTexts)("in a comment, %j is only text", (text) => {
  const acronymChange = { path: "acronym", weight: "fact", before: [], after: [text] };
  const sources = [{ url: "javascript:alert(1)", publisher: text }, { publisher: text }];
  const formatComment = (stranger: string, changes: object[]) =>
    formatDescription(
      buildDifferences({ listings: [buildListingDiff({ name: stranger, reference: stranger, changes })] }),
      [
        {
          rule: "duplicate-name",
          severity: "error",
          file: stranger,
          line: 1,
          message: stranger,
          hint: stranger,
        } as Diagnostic,
      ],
      String,
    );
  const hostileComment = formatComment(text, [
    { ...acronymChange, source: { url: "https://x.example/)](y", publisher: text } },
    { path: "sources", weight: "evidence", before: [], after: sources },
  ]);
  const plainComment = formatComment("x", [
    acronymChange,
    { path: "sources", weight: "evidence", before: [], after: [source] },
  ]);
  const listMarks = (markdown: string) =>
    markdown
      .split("\n")
      .map((line) => /^(#+ |- \[ \] |- |<!--)?/.exec(line)?.[0])
      .filter(Boolean);
  expect(listMarks(hostileComment)).toEqual(listMarks(plainComment));
  const textOutsideLinks = hostileComment.replace(/^<!--.*/, "").replace(/\]\(https:\/\/x\.example\/[^)\s]*\)/g, "]");
  const markup = [
    /<[a-z!/]/i,
    /(?<!\\)!\[/,
    /(?<!\\)\]\(/,
    /@[a-z]/i,
    /#\d/,
    /\w:\/\//,
    /www\.\w/,
    /(?<!\\)[`|]/,
    /\bGH-\d/,
    /[\p{Cc}\u202e]/u,
  ];
  for (const pattern of markup) expect(textOutsideLinks.replaceAll("\n", " ")).not.toMatch(pattern);
});

test.each([
  { outcomes: ["added"], files: [], labels: ["adds", "region: africa"] },
  { outcomes: ["facts", "formatted"], files: [], labels: ["corrects", "region: africa"] },
  { outcomes: ["ended", "status"], files: ["README.md"], labels: ["corrects", "ends", "code", "region: africa"] },
  { outcomes: ["removed"], files: [], labels: ["ends", "region: africa"] },
  { outcomes: [], files: ["schemas/x.json"], labels: ["code"] },
])("labels of $outcomes and files $files: $labels", ({ outcomes, files, labels }) => {
  const computed = computeLabels(
    buildDifferences({
      listings: outcomes.map((outcome) => buildListingDiff({ outcome })),
      files: { schemas: [], others: files },
    }),
  );
  expect(computed.add).toEqual(labels);
  expect(computed.remove).toContain("region: south-asia");
  expect(computed.add.some((label) => computed.remove.includes(label))).toBe(false);
});

test.each([
  { name: "a value that is new", before: "", after: "founded: 1995", line: "Founded: added 1995" },
  { name: "a value that went", before: "founded: 1995", after: "", line: "Founded: removed 1995" },
  { name: "another value", before: "founded: 1995", after: "founded: 1996", line: "Founded: 1995 → 1996" },
  { name: "a short text", before: "acronym: A", after: "acronym: B", line: "Acronym: “A” → “B”" },
  {
    name: "a term, by its title",
    before: "offer: {cost: free}",
    after: "offer: {cost: membership-fee}",
    line: "Cost: free → membership fee",
  },
  {
    name: "items that came and went",
    before: "offer: {services: [training]}",
    after: "offer: {services: [hotline]}",
    line: "Services: training → hotline",
  },
  {
    name: "a place, as the name that it is",
    before: "reach: {countries: [KE]}",
    after: "",
    line: "Countries: removed Kenya",
  },
  {
    name: "a listed other side, by its name",
    before: "",
    after: "relations: [{type: runs, to: tools/app}]",
    line: "Relations: added runs (The App)",
  },
  {
    name: "one of two relations to the same listing",
    before: "relations: [{type: runs, to: tools/app}, {type: member-of, to: tools/app}]",
    after: "relations: [{type: member-of, to: tools/app}]",
    line: "Relations: removed runs (The App)",
  },
  {
    name: "a thing of which one part changed",
    before: "offer: {outputs: [{title: Guide, year: 2011}]}",
    after: "offer: {outputs: [{title: Guide, year: 2012}]}",
    line: "Outputs: Guide (2011) → Guide (2012)",
  },
  {
    name: "what a source supports, by the titles of fields",
    before: "sources: [{url: https://a.example, supports: [summary]}]",
    after: "sources: [{url: https://a.example, supports: [summary, status, offer.outputs.year]}]",
    line: "Sources: https://a.example (summary) → https://a.example (summary; status; outputs, year)",
  },
  {
    name: "a list in another order",
    before: "aliases: [A, B]",
    after: "aliases: [B, A]",
    line: "Other names: A and B → B and A",
  },
  {
    name: "a part of a contact",
    before: "contact: {email: a@a.example}",
    after: "contact: {email: b@a.example}",
    line: "Contact, e-mail: a@a.example → b@a.example",
  },
  {
    name: "notes that came, without what they say",
    before: "",
    after: "notes: Secret.",
    line: "Notes: text that is not published",
  },
  {
    name: "a review",
    before: "review: {level: compiled, date: 2026-11-24}",
    after: "review: {level: checked, date: 2026-11-24}",
    line: "Review: compiled → checked",
  },
  {
    name: "the day of a review",
    before: "review: {level: compiled, date: 2026-11-24}",
    after: "review: {level: compiled, date: 2026-11-25}",
    line: "Review: 24 Nov 2026 → 25 Nov 2026",
  },
  {
    name: "text with the signs of a message as it is",
    before: "acronym: A",
    after: "acronym: '{{before}} $t(nothing)'",
    line: "Acronym: “A” → “{{before}} $t(nothing)”",
  },
])("tells $name", ({ before, after, line }) => {
  const nameOf = (id: string) => (id === "tools/app" ? "The App" : id);
  const [{ changes = [] } = {}] = diffVersions(before, after);
  expect(changes.map((change) => formatFieldChange(change, { kind: "entity", nameOf, isAdded: false }))).toEqual([
    line,
  ]);
});

/** Builds a value of a field, one of two. */
function buildSample(field: Field, isOther: boolean): unknown {
  const { schema, type, item } = field;
  switch (type) {
    case "const":
      return schema.const;
    case "list":
      return [buildSample(item as Field, isOther)];
    case "map":
      return Object.fromEntries(field.fields.map((part) => [part.name, buildSample(part, isOther)]));
    case "term":
      return isOther ? "unheard-of" : "unheard";
    case "integer":
      return isOther ? 1999 : 1998;
    case "text":
      return isOther ? "other words" : "words";
    default:
      return type satisfies never;
  }
}

test.each(["entity", "tool"] as const)("every field of a %s has words for what came, went and changed", (kind) => {
  for (const field of descendantFields(fieldsByKind[kind])) {
    if (field.type === "map" || field.type === "const") continue;
    const context = { kind, nameOf: (id: string) => id, isAdded: false };
    const values = [undefined, buildSample(field, false), buildSample(field, true)];
    const texts = values.flatMap((before) =>
      values.map((after) =>
        [...diffField(field, before, after)].map((change) => formatFieldChange(change, context)).join(),
      ),
    );
    for (const [index, text] of texts.entries()) {
      const isSame = index % 4 === 0;
      expect
        .soft({ path: field.path, index, isEmpty: text === "" })
        .toEqual({ path: field.path, index, isEmpty: isSame });
      expect.soft(text).not.toMatch(/undefined|\[object|NaN|null/);
    }
  }
});

test("a field that the schema gains is told without words of its own", () => {
  const field = {
    ...(fieldsByKind.entity.fields.find(({ name }) => name === "founded") as Field),
    path: "opened",
    name: "opened",
  };
  const [change] = diffField(field, 1995, 1996);
  const context = { kind: "entity", nameOf: String, isAdded: false } as const;
  expect(change && formatFieldChange(change, context)).toBe("opened: 1995 → 1996");
});
