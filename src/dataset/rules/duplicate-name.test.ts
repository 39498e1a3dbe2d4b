import { expect, test } from "vitest";
import { duplicateName } from "./identity.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes different names", texts: { "entities/a": "name: Foo", "entities/b": "name: Foo Two" }, expected: [] },
  {
    name: "passes an organisation and its tool",
    texts: { "entities/a": "name: ShowTheWay", "tools/a": "name: ShowTheWay" },
    expected: [],
  },
  {
    name: "passes shared acronyms",
    texts: { "entities/a": "name: Foo\nacronym: EXI", "entities/b": "name: Bar\nacronym: EXI" },
    expected: [],
  },
  {
    name: "looks past case, accents, punctuation and spaces",
    texts: { "entities/a": "name: Ação Integrada", "entities/b": "name: ACAO-integrada!" },
    expected: [
      "entities/b 1:7 same name as entities/a: ACAO-integrada! | merge the two if they are one; else write the name so that readers can tell them apart",
    ],
  },
  {
    name: "compares aliases with names",
    texts: { "entities/a": "name: Foo", "entities/b": "name: Bar\naliases: [Baz, foo]" },
    expected: [
      "entities/b 2:16 same name as entities/a: foo | merge the two if they are one; else write the alias so that readers can tell them apart",
    ],
  },
  {
    name: "compares names with aliases",
    texts: { "tools/a": "name: Foo\naliases: [Bar]", "tools/b": "name: Bar" },
    expected: [
      "tools/b 1:7 same name as tools/a: Bar | merge the two if they are one; else write the name so that readers can tell them apart",
    ],
  },
  {
    name: "tells apart names without Latin letters",
    texts: { "entities/a": "name: 日本", "entities/b": "name: 中国" },
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(duplicateName, texts)).toEqual(expected);
});
