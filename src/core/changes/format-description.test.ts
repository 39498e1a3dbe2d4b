import { expect, test } from "vitest";
import type { Comparison } from "./comparison.ts";
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { commentMark, formatDescription } from "./format-description.ts";
import { describedLabels, labelsOf, pullRequestOf } from "./pull-request.ts";

const side = { label: "main", errors: 0 };
const source = { url: "https://belite.example/kenya", publisher: "Belité", as_of: "2026-03" };

const listing = (odd: object = {}) => ({
  reference: "entities/belite",
  name: "Belité",
  outcome: "facts",
  regions: ["africa"],
  lines: [{ words: "Countries: added Kenya", source }],
  changes: [{ path: "sources", after: [source] }],
  ...odd,
});

function change(odd: object = {}): Comparison {
  const files = { schemas: [], others: [] };
  return { ...{ before: side, after: side, terms: [], listings: [listing()], files }, ...odd } as unknown as Comparison;
}

const describe = (odd?: object, faults: object[] = []) =>
  formatDescription({ comparison: change(odd), faults: faults as Diagnostic[] });

test("tells what changes, the checks, the evidence and what to tick off", () => {
  expect(describe()).toBe(
    `<!-- register: description of this change -->
## What this change does

### To the published data

1 listing is touched

#### Facts

**Belité** entities/belite

- Countries: added Kenya ([source: Belité, Mar 2026, belite.example](https://belite.example/kenya))

### Checks

The listings are valid.

### Evidence

New or changed sources, with the newest date that each shows:

- [Belité, belite.example](https://belite.example/kenya): Mar 2026

No listing with a similar name, website or id was found.

### For the reviewer

- [ ] I opened each new source and found in it what it supports.
- [ ] The wording is neutral and not copied.
- [ ] No person is named, no private address or place of shelter.
`,
  );
});

test("names errors, and like listings of those that change only", () => {
  const fault = {
    rule: "duplicate-name",
    severity: "warning",
    file: "entities/belite.yaml",
    line: 3,
    message: "same name as entities/b: Belité",
    hint: "merge the two",
  };
  const text = describe({}, [
    { ...fault, rule: "schema", severity: "error", message: "unknown region: x", hint: "did you mean y?" },
    fault,
    { ...fault, file: "entities/other.yaml", message: "same name as entities/z: Other" },
  ]);
  expect(text).toContain(
    "Errors keep the listings from being published (1):\n\n- entities/belite.yaml line 3: unknown region: x. did you mean y?",
  );
  expect(text).toContain("Possible duplicates:\n\n- entities/belite.yaml: same name as entities/b: Belité\n\n");
  expect(text).not.toContain("Other");
});

test("warns of names and hosts made to look like others, and shows hosts in ASCII", () => {
  const fault = { severity: "warning", file: "entities/belite.yaml", line: 3, hint: "look" };
  const text = describe(
    {
      listings: [
        listing({
          lines: [{ words: "new", source: { url: "https://а21.org/a" } }],
          changes: [{ path: "sources", after: [{ url: "https://а21.org/a" }] }],
        }),
      ],
    },
    [
      {
        ...fault,
        rule: "look-alike-host",
        message: "host in other letters than ASCII: а21.org, which is xn--21-6kc.org",
      },
      { ...fault, rule: "mixed-script", file: "entities/other.yaml", message: "letters of Latin and Cyrillic" },
    ],
  );
  expect(text).toContain(
    "Names or hosts that may be made to look like others:\n\n- entities/belite.yaml: host in other letters than ASCII: а21.org, which is xn--21-6kc.org\n\n",
  );
  expect(text).not.toContain("letters of Latin");
  const link = "xn--21-6kc.org/a, xn--21-6kc.org](https://xn--21-6kc.org/a)";
  expect(text.replaceAll("\u200b", "").split(link)).toHaveLength(3);
  expect(describe({}, [])).not.toContain("look like others");
});

test("says that the check judges where the schemas change", () => {
  const said = "The schemas change too. This comment uses those of main; the check itself uses the new ones.";
  expect(describe({ files: { schemas: ["schemas/vocab/issue.json"], others: [] } }, [])).toContain(said);
  expect(describe({}, [])).not.toContain(said);
});

test("tells of terms", () => {
  const words = "Issue: new term “@octocat”";
  expect(describe({ listings: [], terms: [{ words }] })).toContain(
    "#### Vocabularies\n\n- Issue: new term “@\u200boctocat”\n\n### Checks",
  );
});

test("says when nothing changes", () => {
  expect(describe({ listings: [] })).toContain("Nothing changes in the published data.");
});

test.each([
  { outcome: "added", task: "It meets the rules for what is listed" },
  { outcome: "ended", task: "A dated source shows the state" },
  { outcome: "removed", task: "Nothing is removed that could be marked as ended" },
  { outcome: "moved", task: "The old id leads to the new one" },
])("asks the reviewer of what is $outcome: $task", ({ outcome, task }) => {
  expect(describe({ listings: [listing({ outcome })] })).toContain(`- [ ] ${task}`);
});

test("a comment keeps within GitHub's limit, and counts what it leaves out", () => {
  const many = Array.from({ length: 1200 }, (_, index) =>
    listing({ reference: `entities/a${index}`, lines: Array(50).fill({ words: "x ".repeat(400) }) }),
  );
  const text = describe({ listings: many });
  expect(text.length).toBeLessThan(65_000);
  expect(text).toMatch(/\d+ more listings are left out here\./);
  expect(text).toContain("### For the reviewer");
});

/** What a stranger may put into a listing, or into the very file that is read. */
const hostile = [
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

test.each(hostile)("in a comment, %j is only text", (text) => {
  const nasty = listing({
    name: text,
    reference: text,
    lines: [{ words: text, source: { url: "https://x.example/)](y", publisher: text } }],
    changes: [{ path: "sources", after: [{ url: "javascript:alert(1)", publisher: text }, { publisher: text }] }],
  });
  const fault = { rule: "duplicate-name", severity: "error", file: text, line: 1, message: text, hint: text };
  const made = describe({ before: { label: text, errors: 1 }, listings: [nasty] }, [fault]);
  const plain = describe({ before: { label: "x", errors: 1 }, listings: [listing({ name: "x", reference: "x" })] }, [
    { ...fault, file: "x", message: "x", hint: "x" },
  ]);
  const shape = (markdown: string) =>
    markdown
      .split("\n")
      .map((line) => /^(#+ |- \[ \] |- |<!--)?/.exec(line)?.[0])
      .filter(Boolean);
  expect(shape(made)).toEqual(shape(plain));
  const outside = made.replaceAll(commentMark, "").replace(/\]\(https:\/\/x\.example\/[^)\s]*\)/g, "]");
  for (const part of [
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
  ]) {
    expect(outside.replaceAll("\n", " ")).not.toMatch(part);
  }
});

test.each([
  { outcomes: ["added"], files: [], labels: ["adds", "region: africa"] },
  { outcomes: ["facts", "formatted"], files: [], labels: ["corrects", "region: africa"] },
  { outcomes: ["ended", "status"], files: ["README.md"], labels: ["corrects", "ends", "code", "region: africa"] },
  { outcomes: ["removed"], files: [], labels: ["ends", "region: africa"] },
  { outcomes: [], files: ["schemas/x.json"], labels: ["code"] },
])("labels of $outcomes and files $files: $labels", ({ outcomes, files, labels }) => {
  const found = labelsOf(
    change({ listings: outcomes.map((outcome) => listing({ outcome })), files: { schemas: [], others: files } }),
  );
  expect(found.add).toEqual(labels);
  expect([...found.add, ...found.remove].toSorted()).toEqual([...describedLabels].toSorted());
});

test("a region that is none gives no label", () => {
  expect(labelsOf(change({ listings: [listing({ regions: ["atlantis"] })] })).add).toEqual(["corrects"]);
});

const sha = "5f2c1f7c6a9f3e0b8d7a4c3b2a1908f7e6d5c4b3";
const base = { repo: { full_name: "owner/register" } };
const event = { workflow_run: { head_sha: sha, event: "pull_request" }, repository: { full_name: "owner/register" } };
test.each([
  { name: "the open one at the commit", pulls: [{ number: 3, state: "open", head: { sha }, base }], number: 3 },
  { name: "none that is closed", pulls: [{ number: 3, state: "closed", head: { sha }, base }], number: undefined },
  {
    name: "none that moved on",
    pulls: [{ number: 3, state: "open", head: { sha: "0".repeat(40) }, base }],
    number: undefined,
  },
  { name: "none with an odd number", pulls: [{ number: "3", state: "open", head: { sha }, base }], number: undefined },
  {
    name: "none that a fork keeps for itself",
    pulls: [{ number: 3, state: "open", head: { sha }, base: { repo: { full_name: "someone/register" } } }],
    number: undefined,
  },
  { name: "none without a base", pulls: [{ number: 3, state: "open", head: { sha } }], number: undefined },
  { name: "none of an error", pulls: { message: "Not Found" }, number: undefined },
])("of the pull requests, takes $name", ({ pulls, number }) => {
  expect(pullRequestOf(event, pulls)).toBe(number);
  expect(pullRequestOf({ ...event, workflow_run: { ...event.workflow_run, event: "push" } }, pulls)).toBeUndefined();
  expect(
    pullRequestOf({ ...event, workflow_run: { ...event.workflow_run, head_sha: "main; rm" } }, pulls),
  ).toBeUndefined();
});
