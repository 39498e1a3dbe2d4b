import { expect, test } from "vitest";
import { reference } from "./references.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes a reference to a listing",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: tools/b}", "tools/b": "" },
    expected: [],
  },
  {
    name: "passes the name of an organisation that is not listed",
    texts: "relations: [{type: partner-of, name: Foo}]",
    expected: [],
  },
  {
    name: "reports a listing that there is not, with the nearest",
    texts: {
      "entities/a": "relations:\n  - {type: partner-of, to: entities/food-allience}",
      "entities/food-alliance": "",
    },
    expected: ["entities/a 2:28 unknown listing: entities/food-allience | did you mean entities/food-alliance?"],
  },
  {
    name: "finds the id in the other folder",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: entities/showtheway}", "tools/showtheway": "" },
    expected: ["entities/a 2:28 unknown listing: entities/showtheway | did you mean tools/showtheway?"],
  },
  {
    name: "says how to name an organisation that is not listed",
    texts: "relations:\n  - {type: partner-of, to: entities/nobody}",
    expected: [
      "2:28 unknown listing: entities/nobody | listings are files in entities/ and tools/; use `name:` instead of `to:` for an organisation that is not listed",
    ],
  },
  {
    name: "says what to do with a developer that is not listed",
    texts: { "tools/a": "developers:\n  - {name: Foo, to: entities/foo}" },
    expected: [
      "tools/a 2:21 unknown listing: entities/foo | listings are files in entities/ and tools/; leave out `to:` for an organisation that is not listed",
    ],
  },
  {
    name: "says what to do with a successor that is not listed",
    texts: "status: {state: closed, successor: entities/foo}",
    expected: ["1:36 unknown listing: entities/foo | list it first, or say it in the note"],
  },
  {
    name: "reports a name in place of a reference",
    texts: "relations:\n  - {type: partner-of, to: Foo Bar}",
    expected: ["2:28 not a reference: Foo Bar | write the folder and the id, such as entities/foo-bar"],
  },
  {
    name: "finds the folder of an id",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: foo}", "tools/foo": "" },
    expected: ["entities/a 2:28 not a reference: foo | write tools/foo"],
  },
  {
    name: "asks for the folder of an id that is in both",
    texts: {
      "entities/a": "relations:\n  - {type: partner-of, to: showtheway}",
      "entities/showtheway": "",
      "tools/showtheway": "name: Data",
    },
    expected: ["entities/a 2:28 ambiguous reference: showtheway | write entities/showtheway or tools/showtheway"],
  },
  {
    name: "finds the nearest to an id without a folder",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: better-wrok}", "entities/better-work": "" },
    expected: ["entities/a 2:28 unknown listing: better-wrok | did you mean entities/better-work?"],
  },
  {
    name: "reports an id that no folder has",
    texts: "relations:\n  - {type: partner-of, to: zzz}",
    expected: [
      "2:28 unknown listing: zzz | listings are files in entities/ and tools/; use `name:` instead of `to:` for an organisation that is not listed",
    ],
  },
  {
    name: "corrects the word for the folder",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: entity/b}", "entities/b": "" },
    expected: ["entities/a 2:28 not a reference: entity/b | write entities/b"],
  },
  {
    name: "takes off the ending of a path",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: ./tools/b.yaml}", "tools/b": "" },
    expected: ["entities/a 2:28 not a reference: ./tools/b.yaml | write tools/b"],
  },
  {
    name: "reads the address of a page",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: https://example.org/tools/b/}", "tools/b": "" },
    expected: ["entities/a 2:28 not a reference: https://example.org/tools/b/ | write tools/b"],
  },
  {
    name: "reports a text without letters",
    texts: "relations:\n  - {type: partner-of, to: --}",
    expected: ["2:28 not a reference: -- | write the folder and the id, such as entities/example-initiative"],
  },
  {
    name: "passes a listing whose file cannot be read",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: entities/b}", "entities/b": 'name: "' },
    expected: [],
  },
  {
    name: "passes what is not text: the schema reports it",
    texts: "relations: [{type: runs, to: [a]}, 3]",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(reference, texts)).toEqual(expected);
});
