import { expect, test } from "vitest";
import { similarId } from "./similar-id.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes ids that differ by letters",
    texts: { "entities/free2work": "", "entities/free3work": "name: B" },
    expected: [],
  },
  {
    name: "passes the same id in the other folder",
    texts: { "entities/free2work": "", "tools/free-2-work": "" },
    expected: [],
  },
  {
    name: "warns at the later id",
    texts: { "tools/free2work": "", "tools/free-2-work": "name: B" },
    expected: [
      "tools/free2work 1:1 id differs only by hyphens: free2work | tools/free-2-work is there too; merge the two if they are one, else tell their ids apart",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(similarId, texts)).toEqual(expected);
});
