import { goodEntity, issueBody } from "../../core/contribute/issues/issue-fixture.ts";

/** Body of an issue from which no listing may be made. */
export interface HostileIssue {
  readonly name: string;
  readonly body: string;
}

/** Body of an issue with an odd answer that is only text: the listing has it as text, and nothing runs or interprets it. */
export interface OddIssue extends HostileIssue {
  /** Line of the listing that contains the answer. */
  readonly listingLine: string;
}

const buildEntityIssue = (oddAnswers: Record<string, string>) =>
  issueBody("new-entity", { ...goodEntity, ...oddAnswers });
const buildCorrectionIssue = (yaml: string) =>
  issueBody("correction", {
    listing: "entities/listed",
    wrong: "x",
    right: "y",
    sources: "https://example.org",
    yaml,
  });
const listingText =
  "kind: entity\nname: Listed\ntype: ngo\nsummary: Plain words.\nstatus: {state: unknown}\nreview: {level: compiled, date: 2026-11-25}\nadded: 2026-11-25\nsources: [{url: https://example.org, publisher: Example, supports: [summary, type]}]\n";

export const hostileIssues: readonly HostileIssue[] = [
  { name: "no form at all", body: "please add us" },
  { name: "an empty body", body: "" },
  { name: "a heading twice", body: buildEntityIssue({ summary: "x\n\n### Name\n\nOther" }) },
  { name: "a heading of a later answer", body: buildEntityIssue({ name: "x\n\n### Summary\n\ny" }) },
  {
    name: "a path as listing",
    body: issueBody("ended", {
      listing: "../../.github/workflows/check.yml",
      became: "It closed",
      note: "x",
      sources: "https://example.org",
    }),
  },
  {
    name: "a path below a folder",
    body: issueBody("ended", {
      listing: "entities/../package",
      became: "It closed",
      note: "x",
      sources: "https://example.org",
    }),
  },
  {
    name: "an encoded path",
    body: issueBody("ended", {
      listing: "entities/%2e%2e%2fpackage",
      became: "It closed",
      note: "x",
      sources: "https://example.org",
    }),
  },
  {
    name: "a listing with a NUL",
    body: issueBody("ended", {
      listing: "entities/listed\0.yaml",
      became: "It closed",
      note: "x",
      sources: "https://example.org",
    }),
  },
  { name: "a name of dots", body: buildEntityIssue({ name: "../../etc/passwd/..".replace(/[a-z]/g, "") }) },
  { name: "a name without letters", body: buildEntityIssue({ name: "💥💥" }) },
  { name: "a hidden space in the name", body: buildEntityIssue({ name: "List\u200bed" }) },
  { name: "a turned direction", body: buildEntityIssue({ name: "Listed\u202egro.elpmaxe" }) },
  { name: "a control character", body: buildEntityIssue({ name: "Bell\u0007" }) },
  { name: "a tag in the name", body: buildEntityIssue({ name: "<img src=x onerror=alert(1)>" }) },
  { name: "a tag in the summary", body: buildEntityIssue({ summary: "Plain <script>alert(1)</script> words." }) },
  { name: "a character reference", body: buildEntityIssue({ summary: "Plain &#60;script&#62; words." }) },
  { name: "a script as website", body: buildEntityIssue({ website: "javascript:alert(1)" }) },
  { name: "data as a source", body: buildEntityIssue({ sources: "data:text/html,<script>1</script>" }) },
  {
    name: "a source with a password",
    body: buildEntityIssue({ sources: "https://user:secret@example.org | X | 2026-03" }),
  },
  { name: "a term of no list", body: buildEntityIssue({ type: "$(rm -rf .)" }) },
  { name: "a summary without end", body: buildEntityIssue({ summary: "word ".repeat(5_000) }) },
  { name: "a person's e-mail", body: buildEntityIssue({ "contact-email": "jane.doe@example.org" }) },
  {
    name: "a telephone number",
    body: buildEntityIssue({ summary: "Call +66 2 123 4567 and ask for help at any hour." }),
  },
  {
    name: "an anchor and an alias",
    body: buildCorrectionIssue(listingText.replace("name: Listed", "name: &a Listed\naliases: [*a]")),
  },
  {
    name: "aliases that multiply",
    body: buildCorrectionIssue(`a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n${listingText}`),
  },
  {
    name: "a tag that builds an object",
    body: buildCorrectionIssue(listingText.replace("Listed", "!!js/function 'function(){}'")),
  },
  { name: "a second document", body: buildCorrectionIssue(`${listingText}---\n${listingText}`) },
  { name: "a key of every object", body: buildCorrectionIssue(`__proto__: {polluted: true}\n${listingText}`) },
  { name: "an unknown key", body: buildCorrectionIssue(`run: rm -rf .\n${listingText}`) },
  {
    name: "nesting without end",
    body: buildCorrectionIssue(`${listingText}notes: ${"[".repeat(9_000)}${"]".repeat(9_000)}\n`),
  },
  {
    name: "a level that it has not",
    body: buildCorrectionIssue(listingText.replace("level: compiled", "level: checked")),
  },
  { name: "the other kind", body: buildCorrectionIssue(listingText.replace("kind: entity", "kind: tool")) },
  { name: "a tombstone that leads out", body: buildCorrectionIssue("kind: moved\nto: ../../package\n") },
  { name: "a tombstone in place of a listing", body: buildCorrectionIssue("kind: moved\nto: entities/other\n") },
  { name: "a tombstone as a new listing", body: buildEntityIssue({ yaml: "kind: moved\nto: entities/listed\n" }) },
  { name: "a path as id", body: buildEntityIssue({ id: "../tools/listed-app" }) },
  { name: "an id with an ending", body: buildEntityIssue({ id: "listed.yaml" }) },
  { name: "an id that is taken", body: buildEntityIssue({ id: "listed" }) },
  { name: "an id with a line more", body: buildEntityIssue({ id: "example\n../x" }) },
  { name: "a file of another name", body: buildEntityIssue({ yaml: listingText }) },
  {
    name: "an id with a slash as successor",
    body: issueBody("ended", {
      listing: "entities/listed",
      became: "It closed",
      note: "x",
      successor: "../secrets",
      sources: "https://example.org",
    }),
  },
  { name: "no YAML", body: buildCorrectionIssue(`: : :\n\t- "`) },
  { name: "a directive of YAML", body: buildCorrectionIssue(`%CALL +66 2 123 4567\n---\n${listingText}`) },
  {
    name: "a name that a # cuts off",
    body: buildCorrectionIssue(listingText.replace("name: Listed", "name: Listed #1")),
  },
];

export const oddIssues: readonly OddIssue[] = [
  {
    name: "a shell's command",
    body: buildEntityIssue({ name: "Example $(touch pwned) `id`; echo" }),
    listingLine: "name: Example $(touch pwned) `id`; echo",
  },
  {
    name: "an expression of a workflow",
    body: buildEntityIssue({ name: "Example ${{ secrets.TOKEN }}" }),
    listingLine: "name: Example ${{ secrets.TOKEN }}",
  },
  {
    name: "YAML in a name",
    body: buildEntityIssue({ name: "Example: {a: b} # c" }),
    listingLine: 'name: "Example: {a: b} # c"',
  },
  {
    name: "a tag of YAML in a name",
    body: buildEntityIssue({ name: "!!binary Example" }),
    listingLine: 'name: "!!binary Example"',
  },
];

const comments = [
  "# call +66 2 123 4567",
  "# jane.doe@example.net",
  "# the shelter is at 12 Main Street",
  "# <script>alert(1)</script>",
  "# \u202egro.elpmaxe",
  "# yaml-language-server: $schema=https://evil.example/schema.json",
];

/** Issues whose YAML has comments. The listing made from them must have none of these comments. */
export const commentedIssues: readonly HostileIssue[] = comments.flatMap((comment) => [
  { name: `above: ${comment}`, body: buildCorrectionIssue(`${comment}\n${listingText}`) },
  { name: `beside: ${comment}`, body: buildCorrectionIssue(listingText.replace("type: ngo", `type: ngo ${comment}`)) },
  { name: `at the end: ${comment}`, body: buildCorrectionIssue(`${listingText}${comment}`) },
  {
    name: `in the head of a block: ${comment}`,
    body: buildCorrectionIssue(`${listingText}notes: >- ${comment}\n  Plain.\n`),
  },
  {
    name: `in a new listing: ${comment}`,
    body: buildEntityIssue({ name: "New", yaml: `${comment}\n${listingText.replace("Listed", "New")}` }),
  },
]);

/** Answers that the reply to an issue must quote without a link, a mention or HTML. */
export const hostileAnswers: readonly string[] = [
  "@everyone",
  "#1",
  "[x](https://evil.example)",
  "![x](https://evil.example/a.png)",
  "`` ` ``",
  "<b>x</b>",
  "https://evil.example",
];

/** Items of a YAML list on one line each: `numberLines(2, (n) => `a${n}`)` is two lines, `  - a0` and `  - a1`. */
const numberLines = (count: number, formatItem: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `  - ${formatItem(index)}`).join("\n");

/** Issue whose reply would be too long for GitHub if it said everything. */
export interface LongIssue extends HostileIssue {
  readonly status: "ready" | "faulty";
  /** End of the list in the reply. */
  readonly ending: string;
}

export const longIssues: readonly LongIssue[] = [
  {
    name: "8,000 unknown terms",
    body: buildEntityIssue({ "focus-issues": Array.from({ length: 8_000 }, (_, index) => `x${index}`).join(",") }),
    status: "faulty",
    ending: "and 7,970 more",
  },
  {
    name: "4,000 unknown keys",
    body: buildCorrectionIssue(
      `${listingText}${Array.from({ length: 4_000 }, (_, index) => `x${index}: 1\n`).join("")}`,
    ),
    status: "faulty",
    ending: "and 3,970 more",
  },
  {
    name: "90 hosts in other letters",
    body: buildCorrectionIssue(
      `${listingText.replace(/sources: .*\n/, "")}sources:\n${numberLines(90, (index) => `{url: "https://пример${index}.example/", publisher: Example, supports: [summary, type]}`)}\n`,
    ),
    status: "ready",
    ending: "and 60 more",
  },
];
