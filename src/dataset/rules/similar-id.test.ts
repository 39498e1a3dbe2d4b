import { expect, test } from "vitest";
import { similarId } from "./identity.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes ids that differ by letters",
    texts: { "entities/path2work": "", "entities/path3work": "name: B" },
    expected: [],
  },
  {
    name: "passes the same id in the other folder",
    texts: { "entities/path2work": "", "tools/path-2-work": "" },
    expected: [],
  },
  {
    name: "warns at the later id",
    texts: { "tools/path2work": "", "tools/path-2-work": "name: B" },
    expected: [
      "tools/path2work 1:1 id differs only by hyphens: path2work | tools/path-2-work exists too; merge the two if they are one, else make their ids more different",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(similarId, texts)).toEqual(expected);
});
