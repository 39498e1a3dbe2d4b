import { expect, test } from "vitest";
import { errorsOf, errorsWith } from "../listing-fixture.ts";
import { buildListingText } from "../rules/rule-fixture.ts";

const listedIn = (vocabulary: string) => `are listed in schemas/vocabularies/${vocabulary}.json`;

test.each([
  {
    lines: "type: ngoo",
    error: `1:7 unknown entity type: ngoo | did you mean ngo? entity types ${listedIn("entity-type")}`,
  },
  { lines: "type: NGO", error: `1:7 unknown entity type: NGO | write ngo; entity types ${listedIn("entity-type")}` },
  {
    lines: "type: Trade union",
    error: `1:7 unknown entity type: Trade union | did you mean trade-union? entity types ${listedIn("entity-type")}`,
  },
  { lines: "type: [ngo]", error: '1:7 not a single entity type: ["ngo"] | write one term, such as ngo' },
  { lines: "type: wizards", error: `1:7 unknown entity type: wizards | entity types ${listedIn("entity-type")}` },
  { lines: "headquarters: th", error: `1:15 unknown country: th | write TH; countries ${listedIn("country")}` },
  {
    lines: "headquarters: Thailand",
    error: `1:15 unknown country: Thailand | did you mean TH? countries ${listedIn("country")}`,
  },
  {
    lines: "headquarters: Thialand",
    error: `1:15 unknown country: Thialand | did you mean TH? countries ${listedIn("country")}`,
  },
  { lines: "headquarters: UK", error: `1:15 unknown country: UK | did you mean GB? countries ${listedIn("country")}` },
  { lines: "headquarters: XQ", error: `1:15 unknown country: XQ | countries ${listedIn("country")}` },
  {
    lines: "focus:\n  issues:\n    - forced-labour\n    - forced-labor",
    error: `4:7 unknown issue: forced-labor | did you mean forced-labour? issues ${listedIn("issue")}`,
  },
  {
    lines: "focus: {industries: [fishing]}",
    error: `1:22 unknown industry: fishing | did you mean fishing-seafood? industries ${listedIn("industry")}`,
  },
  {
    lines: "status: {state: discontinued}",
    error: `1:17 unknown entity state: discontinued | entity states ${listedIn("entity-state")}`,
  },
  {
    lines: "offer: {languages: [English]}",
    error: `1:21 unknown language: English | did you mean en? languages ${listedIn("language")}`,
  },
])("a term: $lines", ({ lines, error }) => {
  expect(errorsWith(lines)).toEqual([error]);
});

const keys =
  "keys here are kind, name, acronym, aliases, website, type, founded, headquarters, identifiers, summary, reach, focus, offer, evaluations, contact, help_lines, regulations, relations, status, review, added, sources, notes";

test.each([
  { lines: "website_: https://example.org", error: "1:1 unknown key: website_ | did you mean website?" },
  { lines: "Website: https://example.org", error: "1:1 unknown key: Website | did you mean website?" },
  { lines: "colour: red", error: `1:1 unknown key: colour | ${keys}` },
  { lines: "colour:", error: `1:1 unknown key: colour | ${keys}` },
  { lines: "prototype: {a: b}", error: `1:1 unknown key: prototype | ${keys}` },
  { lines: "services: [hotline]", error: "1:1 unknown key: services | it belongs under offer" },
  { lines: "offer:\n  issues: [forced-labour]", error: "2:3 unknown key: issues | it belongs under focus" },
  {
    lines: "offer: {headquarters: TH}",
    error: "1:9 unknown key: headquarters | it belongs at the top, without indentation",
  },
  { lines: "publisher: Example", error: "1:1 unknown key: publisher | it belongs in an item of sources" },
  { lines: "functions: [worker-voice]", error: "1:1 unknown key: functions | only a tool has it; remove the line" },
  { lines: "offer: {cots: free}", error: "1:9 unknown key: cots | did you mean cost?" },
  {
    lines: "sources: [{url: https://example.org, link: x, supports: [summary]}]",
    error: "1:38 unknown key: link | keys here are url, publisher, as_of, supports, archive",
  },
  {
    lines: "kind: moved\nto: entities/example\nname: x",
    error: "3:1 unknown key: name | a tombstone has only `kind: moved` and `to`",
  },
])("a key: $lines", ({ lines, error }) => {
  expect(errorsWith(lines)).toContain(error);
  expect(errorsWith(lines).filter((message) => message.includes("key"))).toEqual([error]);
});

test.each(["1191", "112", "800 723 2986", "+39 06 5550 0100", "(02) 5550-0100", "*2300", "*123#", "#7867"])(
  "a help line that is dialled as %s",
  (telephone) => {
    const lines = `help_lines: [{telephone: "${telephone}", countries: [TH]}]`;
    expect(errorsWith(lines).filter((message) => message.includes("telephone"))).toEqual([]);
  },
);

test.each([
  { telephone: "12", error: "not a valid telephone" },
  { telephone: "(202) 555-0100 ext. 1", error: "not a valid telephone" },
  { telephone: "1-800-FREE", error: "not a valid telephone" },
  { telephone: "0800 555 0100 ", error: "not a valid telephone" },
  { telephone: "٠٨٠٠٥٥٥٠١٠٠", error: "not a valid telephone" },
  { telephone: "555 0100 or 555 0101", error: "not a valid telephone" },
  { telephone: "0000 0000 0000 0000 0000 1", error: "too long" },
])("no help line: $telephone", ({ telephone, error }) => {
  const lines = `help_lines: [{telephone: "${telephone}", countries: [TH]}]`;
  expect(errorsWith(lines).join("\n")).toContain(error);
});

test.each(["Mo-Su 00:00-23:59", "Mo,We 09:30-17:00", "Mo-Fr,Su 20:00-08:00", "Mo-Fr 09:00-17:00; Sa 09:00-13:00"])(
  "hours of a help line: %s",
  (hours) => {
    const lines = `help_lines: [{telephone: "1191", countries: [TH], hours: "${hours}"}]`;
    expect(errorsWith(lines).filter((message) => message.includes("hours"))).toEqual([]);
  },
);

test.each(["24/7", "Mo-Fr", "9-5", "Mo-Fr 9:00-17:00", "Mo-Fr 09:00-24:00", "mo-fr 09:00-17:00", "Mo-Fr 09:00-17:00,"])(
  "no hours of a help line: %s",
  (hours) => {
    const errors = errorsWith(`help_lines: [{telephone: "1191", countries: [TH], hours: "${hours}"}]`).join("\n");
    expect(errors).toContain(`not a valid hours: ${hours} | write it like Mo-Su 00:00-23:59`);
  },
);

test.each([
  { lines: 'help_lines: [{telephone: "1191"}]', error: "missing key: countries" },
  { lines: 'help_lines: [{telephone: "1191", countries: []}]', error: "nothing in it: countries" },
  { lines: 'help_lines: [{telephone: "1191", countries: [XX]}]', error: "XX" },
  { lines: "help_lines: []", error: "nothing in it: help_lines" },
])("a faulty help line: $lines", ({ lines, error }) => {
  expect(errorsWith(lines).join("\n")).toContain(error);
});

test.each([
  { lines: "type: ngo", error: "1:1 unknown key: type | only an entity has it; remove the line" },
  { lines: "offer: {members: 4}", error: "1:9 unknown key: members | only an entity has it; remove the line" },
  { lines: "services: [hotline]", error: "1:1 unknown key: services | only an entity has it; remove the line" },
])("a key of an entity in a tool: $lines", ({ lines, error }) => {
  expect(errorsWith(lines, "tools/example.yaml")).toEqual([error]);
});

test.each([
  {
    name: "a missing key",
    from: /^name: .*\n/m,
    to: "",
    errors: [
      "1:1 missing key: name | add `name: Example Initiative` (the name that the organisation or tool uses for itself, in English where it has an English one)",
    ],
  },
  {
    name: "a missing key with a long example",
    from: /^summary: .*\n/m,
    to: "",
    errors: [
      "1:1 missing key: summary | add `summary:` (what it is and what it offers business, in at most 60 words of your own; neutral, nobody named)",
    ],
  },
  {
    name: "a misspelt key, not also a missing one",
    from: /^name:/m,
    to: "nmae:",
    errors: ["2:1 unknown key: nmae | did you mean name?"],
  },
  {
    name: "a missing kind",
    from: /^kind: .*\n/m,
    to: "",
    errors: ["1:1 missing key: kind | add `kind: entity` (entity: an organisation or initiative)"],
  },
  {
    name: "a nested missing key",
    from: "state: unknown",
    to: "note: Plain words.",
    errors: [
      "5:9 missing key: state | add `state: active` (unknown when no dated source shows it. In the file: active, closed, merged or unknown)",
    ],
  },
  {
    name: "a key without a value, not also a missing one",
    from: /^name: .*$/m,
    to: "name:",
    errors: ["2:1 no value: name | fill it in, such as `name: Example Initiative`"],
  },
  {
    name: "an empty text",
    from: /^name: .*$/m,
    to: 'name: ""',
    errors: ["2:1 no value: name | fill it in, such as `name: Example Initiative`"],
  },
  {
    name: "a wrong kind",
    from: "kind: entity",
    to: "kind: tool",
    errors: ["1:7 wrong kind for this folder: tool | move the file to tools/, or write kind: entity"],
  },
  {
    name: "a kind in capitals",
    from: "kind: entity",
    to: "kind: Entity",
    errors: [
      "1:7 wrong kind for this folder: Entity | files in entities/ say kind: entity, or kind: moved for a tombstone",
    ],
  },
  {
    name: "a list of kinds",
    from: "kind: entity",
    to: "kind: [entity]",
    errors: [
      '1:7 wrong kind for this folder: ["entity"] | files in entities/ say kind: entity, or kind: moved for a tombstone',
    ],
  },
])("one fault: $name", ({ from, to, errors }) => {
  expect(errorsOf(buildListingText("entities/example.yaml").replace(from, to))).toEqual(errors);
});

test("a tool in the entities' folder has one fault, not one for each key", () => {
  expect(
    errorsOf(buildListingText("tools/example.yaml", "launched: 2014\nplatforms: [web]"), "entities/example.yaml"),
  ).toEqual(["3:7 wrong kind for this folder: tool | move the file to tools/, or write kind: entity"]);
});
