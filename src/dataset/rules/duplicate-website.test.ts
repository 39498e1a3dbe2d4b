import { expect, test } from "vitest";
import { duplicateWebsite } from "./identity.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes different pages of a site",
    texts: { "tools/a": "website: https://example.org/a", "tools/b": "website: https://example.org/b" },
    expected: [],
  },
  {
    name: "passes an organisation and its tool",
    texts: { "entities/a": "website: https://example.org", "tools/b": "website: https://example.org" },
    expected: [],
  },
  {
    name: "warns at the later id, naming the first",
    texts: {
      "tools/c": "website: https://example.org",
      "tools/a": "website: https://example.org",
      "tools/b": "website: https://example.org",
    },
    expected: [
      "tools/b 1:10 same website as tools/a: https://example.org | merge the two if they are one; else link each to its own page",
      "tools/c 1:10 same website as tools/a: https://example.org | merge the two if they are one; else link each to its own page",
    ],
  },
  {
    name: "looks past scheme, www., case, last slash and fragment",
    texts: {
      "entities/a": "website: http://www.Example.org/about/",
      "entities/b": "website: https://example.org/about#top",
    },
    expected: [
      "entities/b 1:10 same website as entities/a: https://example.org/about#top | merge the two if they are one; else link each to its own page",
    ],
  },
  {
    name: "orders ids, not file names",
    texts: { "entities/a-b": "website: https://example.org", "entities/a": "website: https://example.org" },
    expected: [
      "entities/a-b 1:10 same website as entities/a: https://example.org | merge the two if they are one; else link each to its own page",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(duplicateWebsite, texts)).toEqual(expected);
});
