import { expect, test } from "vitest";
import { today } from "../dataset/listing-fixture.ts";
import { answerIssue } from "./answer-issue.ts";
import { formatAnswer } from "./format-answer.ts";
import { goodEntity, issueBody, register } from "./issue-fixture.ts";

const entity = (odd: Record<string, string>) => issueBody("new-entity", { ...goodEntity, ...odd });
const file = (yaml: string) =>
  issueBody("correction", { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org", yaml });
const listing =
  "kind: entity\nname: Listed\ntype: ngo\nsummary: Plain words.\nstatus: {state: unknown}\nreview: {level: compiled, date: 2026-11-25}\nadded: 2026-11-25\nsources: [{url: https://example.org, publisher: Example, supports: [summary, type]}]\n";

/** What must not get past: no listing is made of it. */
const refused: Readonly<Record<string, string>> = {
  "no form at all": "please add us",
  "an empty body": "",
  "a body without end": `${entity({})}${"a".repeat(70_000)}`,
  "a heading twice": entity({ summary: "x\n\n### Name\n\nOther" }),
  "a heading of a later answer": entity({ name: "x\n\n### Summary\n\ny" }),
  "a path as listing": issueBody("ended", {
    listing: "../../.github/workflows/check.yml",
    became: "It closed",
    note: "x",
    sources: "https://example.org",
  }),
  "a path below a folder": issueBody("ended", {
    listing: "entities/../package",
    became: "It closed",
    note: "x",
    sources: "https://example.org",
  }),
  "an encoded path": issueBody("ended", {
    listing: "entities/%2e%2e%2fpackage",
    became: "It closed",
    note: "x",
    sources: "https://example.org",
  }),
  "a listing with a NUL": issueBody("ended", {
    listing: "entities/listed\0.yaml",
    became: "It closed",
    note: "x",
    sources: "https://example.org",
  }),
  "a name of dots": entity({ name: "../../etc/passwd/..".replace(/[a-z]/g, "") }),
  "a name without letters": entity({ name: "💥💥" }),
  "a hidden space in the name": entity({ name: "List\u200bed" }),
  "a turned direction": entity({ name: "Listed\u202egro.elpmaxe" }),
  "a control character": entity({ name: "Bell\u0007" }),
  "a tag in the name": entity({ name: "<img src=x onerror=alert(1)>" }),
  "a tag in the summary": entity({ summary: "Plain <script>alert(1)</script> words." }),
  "a character reference": entity({ summary: "Plain &#60;script&#62; words." }),
  "a script as website": entity({ website: "javascript:alert(1)" }),
  "data as a source": entity({ sources: "data:text/html,<script>1</script>" }),
  "a source with a password": entity({ sources: "https://user:secret@example.org | X | 2026-03" }),
  "a term of no list": entity({ type: "$(rm -rf .)" }),
  "a summary without end": entity({ summary: "word ".repeat(5_000) }),
  "a person's e-mail": entity({ "contact-email": "jane.doe@example.org" }),
  "a telephone number": entity({ summary: "Call +66 2 123 4567 and ask for help at any hour." }),
  "an anchor and an alias": file(listing.replace("name: Listed", "name: &a Listed\naliases: [*a]")),
  "aliases that multiply": file(`a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n${listing}`),
  "a tag that builds an object": file(listing.replace("Listed", "!!js/function 'function(){}'")),
  "a second document": file(`${listing}---\n${listing}`),
  "a key of every object": file(`__proto__: {polluted: true}\n${listing}`),
  "an unknown key": file(`run: rm -rf .\n${listing}`),
  "nesting without end": file(`${listing}notes: ${"[".repeat(9_000)}${"]".repeat(9_000)}\n`),
  "a level that it has not": file(listing.replace("level: compiled", "level: checked")),
  "the other kind": file(listing.replace("kind: entity", "kind: tool")),
  "a tombstone that leads out": file("kind: moved\nto: ../../package\n"),
  "a tombstone in place of a listing": file("kind: moved\nto: entities/other\n"),
  "a tombstone as a new listing": entity({ yaml: "kind: moved\nto: entities/listed\n" }),
  "a path as id": entity({ id: "../tools/listed-app" }),
  "an id with an ending": entity({ id: "listed.yaml" }),
  "an id that is taken": entity({ id: "listed" }),
  "an id with a line more": entity({ id: "example\n../x" }),
  "a file of another name": entity({ yaml: listing }),
  "an id with a slash as successor": issueBody("ended", {
    listing: "entities/listed",
    became: "It closed",
    note: "x",
    successor: "../secrets",
    sources: "https://example.org",
  }),
  "no YAML": file(`: : :\n\t- "`),
};

test("there are enough of them", () => {
  expect(Object.keys(refused).length).toBeGreaterThanOrEqual(25);
});

test.each(Object.entries(refused))("%s makes no listing", (_, body) => {
  const answer = answerIssue({ number: 7, body }, register, today);
  expect(answer.status).not.toBe("ready");
});

/** Odd, but text: it stands in the listing as the text it is, and nowhere else. */
test.each([
  {
    name: "a shell's command",
    odd: { name: "Example $(touch pwned) `id`; echo" },
    kept: "name: Example $(touch pwned) `id`; echo",
  },
  {
    name: "an expression of a workflow",
    odd: { name: "Example ${{ secrets.TOKEN }}" },
    kept: "name: Example ${{ secrets.TOKEN }}",
  },
  { name: "YAML in a name", odd: { name: "Example: {a: b} # c" }, kept: 'name: "Example: {a: b} # c"' },
  { name: "a tag of YAML in a name", odd: { name: "!!binary Example" }, kept: 'name: "!!binary Example"' },
])("$name is only text", ({ odd, kept }) => {
  const answer = answerIssue({ number: 7, body: entity(odd) }, register, today);
  expect(answer).toMatchObject({ status: "ready" });
  if (answer.status === "ready") expect(answer.change.text).toContain(`\n${kept}\n`);
});

test.each([
  "@everyone",
  "#1",
  "[x](https://evil.example)",
  "![x](https://evil.example/a.png)",
  "`` ` ``",
  "<b>x</b>",
  "https://evil.example",
])("nothing in a message is a link, a mention or HTML: %s", (hostile) => {
  const answer = answerIssue(
    { number: 7, body: entity({ type: hostile, "reach-countries": hostile }) },
    register,
    today,
  );
  const message = formatAnswer(answer, 7);
  const outside = message.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, "");
  expect(outside).not.toContain(hostile);
  expect(outside).not.toMatch(/@\w|<|\]\(|evil/);
});
