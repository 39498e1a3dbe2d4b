import { expect, test } from "vitest";
import { sourceFile } from "../../dataset/listing-fixture.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { nameReleaseFiles, formatReleaseNotes } from "./notes.ts";
import { planRelease, findRefusals, type LastRelease, type DatasetSnapshot } from "./plan.ts";

type Texts = Readonly<Record<string, string>>;

const side = (texts: Texts, schemas: object = {}, format = "1.1.0"): DatasetSnapshot => ({
  files: Object.entries(texts).map(([reference, lines]) =>
    sourceFile(`${reference}.yaml`, `${buildListingText(reference, lines)}\n`),
  ),
  schemas: new Map([["entity.schema.json", JSON.stringify({ properties: schemas })]]),
  format,
});
const last = (texts: Texts, schemas: object = {}, format = "1.1.0"): LastRelease => ({
  ...side(texts, schemas, format),
  name: "v2026.10.2",
  day: "2026-10-12",
});

function plan(before: LastRelease | undefined, now: DatasetSnapshot, reason?: string) {
  const options = { day: "2026-11-26", tags: ["v2026.10.2"], counts: { entities: 3, tools: 1 }, last: before, reason };
  const made = planRelease(now, options);
  const refused = findRefusals(made, now).map(({ message, hint }) => `${message} | ${hint}`);
  return { made, refused, notes: formatReleaseNotes(made, "https://example.org/register") };
}

/** Organisations from 0 on, with a name each. */
const many = (count: number, lines = "") =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`entities/e${index}`, `name: Own name ${index}\n${lines}`]),
  );

test("a release may lose two listings in a hundred, not three", () => {
  expect(plan(last(many(100)), side(many(98))).refused).toEqual([]);
  expect(plan(last(many(100)), side(many(97))).refused).toEqual([
    'more than 2% of the listings would vanish: 3 of 100 | these went: entities/e97, entities/e98 and entities/e99. Mark what ended as ended instead, or say why this is right: --accept-loss "…"',
  ]);
});

test("listings that ended or moved are not lost", () => {
  const before = { "entities/a": "name: Alpha", "entities/b": "name: Beta\nwebsite: https://b.example" };
  const now = {
    "entities/a": "name: Alpha\nstatus: {state: closed}",
    "entities/b": "kind: moved\nto: entities/b-new",
    "entities/b-new": "name: Beta\nwebsite: https://b.example",
  };
  expect(plan(last(before), side(now)).refused).toEqual([]);
});

test("a field that no listing fills any more stops a release, one that some fill does not", () => {
  const before = {
    "entities/a": "website: https://a.example\nreach: {scope: global}",
    "entities/b": "website: https://b.example",
  };
  const some = { "entities/a": "reach: {scope: global}", "entities/b": "website: https://b.example" };
  const none = { "entities/a": "notes: x", "entities/b": "website:" };
  expect(plan(last(before), side(some)).refused).toEqual([]);
  expect(plan(last(before), side(none)).refused).toEqual([
    'no listing would fill these fields any more: entities/reach.scope and entities/website | look whether a change took them out by mistake, or say why this is right: --accept-loss "…"',
  ]);
});

test("a field that the schemas no longer know is missed too, and notes for reviewers are not", () => {
  const before = { "entities/a": "colour: blue\nnotes: x" };
  expect(plan(last(before), side({ "entities/a": "" })).refused).toEqual([
    expect.stringMatching(/^no listing would fill this field any more: entities\/colour \|/),
  ]);
});

test("a reason lets a loss pass, and the notes give it", () => {
  const { refused, notes } = plan(last(many(10)), side(many(5)), "They asked *us* to go.");
  expect(refused).toEqual([]);
  expect(notes).toContain("## What was taken out, and why\n\n5 of 10 listings went. They asked \\*us\\* to go.");
});

test("a reason without a loss is not told", () => {
  expect(plan(last(many(2)), side(many(2)), "No reason.").notes).not.toContain("What was taken out");
});

test("fields that came or went ask for another version of the format, whatever reason is given", () => {
  expect(plan(last({}, { a: {} }), side({}, { a: {}, b: {} }), "x").refused).toEqual([
    "the format has changed, but not its version: 1.1.0 | these fields came: entity.b. Put 1.2.0 first among the versions of the format, and say there what changed",
  ]);
  expect(plan(last({}, { a: {} }), side({}, {})).refused).toEqual([
    "the format has changed, but not its version: 1.1.0 | these fields went: entity.a. Put 2.0.0 first among the versions of the format, and say there what changed",
  ]);
  expect(plan(last({}, { a: {} }, "1.0.0"), side({}, { a: {}, b: {} })).refused).toEqual([]);
});

test("the notes say what came, ended, moved, went, changed by fact, and was checked again", () => {
  const before = {
    "entities/a": "name: Alpha",
    "entities/b": "name: Beta",
    "entities/c": "name: Gamma\nwebsite: https://c.example\nacronym: CC",
    "entities/d": "name: Delta <b>",
    "tools/e": "name: Eta",
    "tools/f": "name: Phi",
  };
  const now = {
    "entities/a": "name: Alpha\nstatus: {state: closed}",
    "entities/b": "name: Beta\nheadquarters: KE\noffer: {languages: [sw]}",
    "entities/c": "kind: moved\nto: entities/c-new",
    "entities/c-new": "name: Gamma\nwebsite: https://c.example\nacronym: CC",
    "entities/d": "name: Delta <b>\nheadquarters: UG\nfocus: {industries: [construction, hotels-tourism]}",
    "entities/g": "name: Small",
    "entities/h": "name: Wide\nfocus: {issues: [forced-labour, debt-bondage]}",
    "tools/e": "name: Eta\nreview: {level: checked, date: 2026-11-26}",
  };
  const { made, notes } = plan(last(before), side(now));
  expect(made.version).toBe("2026.11.1");
  const body = notes.slice(0, notes.indexOf("## Format"));
  expect(body).toBe(`# Anti-Trafficking Register 2026.11.1

26 November 2026: 3 organisations and 1 tool.

Since 2026.10.2 (12 October 2026): 2 added, 1 ended, 1 moved to another address, 1 removed, 2 changed and 1 checked again.

## Added (2)

- [Small](https://example.org/register/entities/g/) (organisation)
- [Wide](https://example.org/register/entities/h/) (organisation)

## Ended (1)

These stay in the register, with the source that says so.

- [Alpha](https://example.org/register/entities/a/) (organisation)

## Moved (1)

The old address leads to the new one.

- [Gamma](https://example.org/register/entities/c-new/), before: entities/c

## Removed (1)

- Phi (tool)

## Changed, by fact (2)

- **Headquarters** in 2 listings: [Beta](https://example.org/register/entities/b/) and [Delta &lt;b&gt;](https://example.org/register/entities/d/)
- **Industries** in 1 listing: [Delta &lt;b&gt;](https://example.org/register/entities/d/)
- **Languages** in 1 listing: [Beta](https://example.org/register/entities/b/)

## Checked again (1)

No fact changed. The listings have a newer date or a higher level of review.

[Eta](https://example.org/register/tools/e/)

`);
});

test("long lists end with how many more there are", () => {
  const { notes } = plan(last({}), side(many(40)));
  expect(notes.match(/^- \[Own name/gm)).toHaveLength(30);
  expect(notes).toContain("- and 10 more\n");
});

test("the first release and one without changes say so", () => {
  expect(plan(undefined, side(many(2))).notes).toContain(
    "\n\nThis is the first release.\n\n## Format\n\nVersion 1.1.0.\n",
  );
  const same = plan(last(many(2)), side(many(2))).notes;
  expect(same).toContain(
    "\n\nNo listing changed since 2026.10.2 (12 October 2026).\n\n## Format\n\nVersion 1.1.0, as in the last release.",
  );
});

test("a new version of the format brings what its history says of it", () => {
  expect(plan(last({}, {}, "1.0.0"), side({})).notes).toContain(
    "## Format\n\nVersion 1.1.0.\n\n1.1.0: Added: a workbook",
  );
});

test("the notes name the files of the release", () => {
  const { made, notes } = plan(undefined, side({}));
  const { archive, pack } = nameReleaseFiles(made);
  expect(notes).toContain(`- \`${archive}\`: `);
  expect(notes).toContain(`\`npm install ./${pack}\``);
});
