import { expect, test } from "vitest";
import { sourceFile } from "../../dataset/listing-fixture.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { nameReleaseFiles, formatReleaseNotes } from "./notes.ts";
import { planRelease, type DatasetSnapshot, type LastRelease } from "./plan.ts";
import { findRefusals } from "./refusals.ts";

type Texts = Readonly<Record<string, string>>;

const snapshot = (texts: Texts, schemas: object = {}, formatVersion = "1.1.0"): DatasetSnapshot => ({
  files: Object.entries(texts).map(([reference, lines]) =>
    sourceFile(`${reference}.yaml`, `${buildListingText(reference, lines)}\n`),
  ),
  schemas: new Map([["entity.schema.json", JSON.stringify({ properties: schemas })]]),
  formatVersion,
});
const lastRelease = (texts: Texts, schemas: object = {}, formatVersion = "1.1.0"): LastRelease => ({
  ...snapshot(texts, schemas, formatVersion),
  name: "v2026.10.2",
  day: "2026-10-12",
});

/** Plans a release, and returns the plan with its refusals as texts and its notes. */
function plan(before: LastRelease | undefined, now: DatasetSnapshot, reason?: string) {
  const options = { day: "2026-11-26", tags: ["v2026.10.2"], counts: { entities: 3, tools: 1 }, last: before, reason };
  const releasePlan = planRelease(now, options);
  const refusals = findRefusals(releasePlan, now).map(({ message, hint }) => `${message} | ${hint}`);
  return { releasePlan, refusals, notes: formatReleaseNotes(releasePlan, "https://example.org/register") };
}

/** Returns texts of organisations with names of their own: e0, e1 … */
const createOrganisations = (count: number, lines = "") =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`entities/e${index}`, `name: Own name ${index}\n${lines}`]),
  );

test("a release may lose two listings in a hundred, not three", () => {
  expect(plan(lastRelease(createOrganisations(100)), snapshot(createOrganisations(98))).refusals).toEqual([]);
  expect(plan(lastRelease(createOrganisations(100)), snapshot(createOrganisations(97))).refusals).toEqual([
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
  expect(plan(lastRelease(before), snapshot(now)).refusals).toEqual([]);
});

test("a field that no listing fills any more stops a release, one that a listing still fills does not", () => {
  const before = {
    "entities/a": "website: https://a.example\nreach: {scope: global}",
    "entities/b": "website: https://b.example",
  };
  const stillFilled = { "entities/a": "reach: {scope: global}", "entities/b": "website: https://b.example" };
  const emptied = { "entities/a": "notes: x", "entities/b": "website:" };
  expect(plan(lastRelease(before), snapshot(stillFilled)).refusals).toEqual([]);
  expect(plan(lastRelease(before), snapshot(emptied)).refusals).toEqual([
    'no listing would fill these fields any more: entities/reach.scope and entities/website | look whether a change took them out by mistake, or say why this is right: --accept-loss "…"',
  ]);
});

test("a field that the schemas no longer have counts as a loss, notes for reviewers do not", () => {
  const before = { "entities/a": "colour: blue\nnotes: x" };
  expect(plan(lastRelease(before), snapshot({ "entities/a": "" })).refusals).toEqual([
    expect.stringMatching(/^no listing would fill this field any more: entities\/colour \|/),
  ]);
});

test("a reason permits a loss, and the notes state it", () => {
  const { refusals, notes } = plan(
    lastRelease(createOrganisations(10)),
    snapshot(createOrganisations(5)),
    "They asked *us* to go.",
  );
  expect(refusals).toEqual([]);
  expect(notes).toContain("## What was taken out, and why\n\n5 of 10 listings went. They asked \\*us\\* to go.");
});

test("a reason without a loss is left out of the notes", () => {
  expect(plan(lastRelease(createOrganisations(2)), snapshot(createOrganisations(2)), "No reason.").notes).not.toContain(
    "What was taken out",
  );
});

test("added or removed fields require a new version of the format, even with a reason", () => {
  expect(plan(lastRelease({}, { a: {} }), snapshot({}, { a: {}, b: {} }), "x").refusals).toEqual([
    "the format has changed, but not its version: 1.1.0 | these fields came: entity.b. Put 1.2.0 first among the versions of the format, and say there what changed",
  ]);
  expect(plan(lastRelease({}, { a: {} }), snapshot({}, {})).refusals).toEqual([
    "the format has changed, but not its version: 1.1.0 | these fields went: entity.a. Put 2.0.0 first among the versions of the format, and say there what changed",
  ]);
  expect(plan(lastRelease({}, { a: {} }, "1.0.0"), snapshot({}, { a: {}, b: {} })).refusals).toEqual([]);
});

test("the notes list what was added, ended, moved, removed, changed by fact, and checked again", () => {
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
  const { releasePlan, notes } = plan(lastRelease(before), snapshot(now));
  expect(releasePlan.version).toBe("2026.11.1");
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

test("long lists are cut and state how many more there are", () => {
  const { notes } = plan(lastRelease({}), snapshot(createOrganisations(40)));
  expect(notes.match(/^- \[Own name/gm)).toHaveLength(30);
  expect(notes).toContain("- and 10 more\n");
});

test("the first release and one without changes say so", () => {
  expect(plan(undefined, snapshot(createOrganisations(2))).notes).toContain(
    "\n\nThis is the first release.\n\n## Format\n\nVersion 1.1.0.\n",
  );
  const same = plan(lastRelease(createOrganisations(2)), snapshot(createOrganisations(2))).notes;
  expect(same).toContain(
    "\n\nNo listing changed since 2026.10.2 (12 October 2026).\n\n## Format\n\nVersion 1.1.0, as in the last release.",
  );
});

test("the notes state what changed in a new version of the format", () => {
  expect(plan(lastRelease({}, {}, "1.1.0"), snapshot({}, {}, "1.2.0")).notes).toContain(
    "## Format\n\nVersion 1.2.0.\n\n1.2.0: Added: evaluations",
  );
});

test("the notes name the files of the release", () => {
  const { releasePlan, notes } = plan(undefined, snapshot({}));
  const { archive, pack } = nameReleaseFiles(releasePlan);
  expect(notes).toContain(`- \`${archive}\`: `);
  expect(notes).toContain(`\`npm install ./${pack}\``);
});
