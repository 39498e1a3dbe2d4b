import { expect, test } from "vitest";
import { realDate } from "./dates.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes dates of every exactness",
    texts:
      "sources:\n  - {url: https://example.org/0, as_of: 2024}\n  - {url: https://example.org/1, as_of: 2024-02}\n  - {url: https://example.org/2, as_of: 2024-02-29}\n  - {url: https://example.org/3, as_of: 2000-02-29}",
    expected: [],
  },
  {
    name: "reports a day that a month lacks",
    texts: "sources:\n  - {url: https://example.org/0, as_of: 2023-02-30}",
    expected: ["2:41 no such day: 2023-02-30 | 2023-02 has 28 days; write 2023-02 if the day is not known"],
  },
  {
    name: "reports each date once, wherever it stands",
    texts: "added: 2025-06-31\nstatus: {state: closed, since: 2100-02-29}",
    expected: [
      "1:8 no such day: 2025-06-31 | 2025-06 has 30 days; write 2025-06 if the day is not known",
      "2:32 no such day: 2100-02-29 | 2100-02 has 28 days; write 2100-02 if the day is not known",
    ],
  },
  {
    name: "reports what is older than the oldest organisation",
    texts:
      "sources:\n  - {url: https://example.org/0, as_of: 1066}\n  - {url: https://example.org/1, as_of: 0000-02-30}\n  - {url: https://example.org/2, as_of: 1800}",
    expected: [
      "2:41 too early: 1066 | dates begin with 1800; correct the year",
      "3:41 too early: 0000-02-30 | dates begin with 1800; correct the year",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(realDate, texts)).toEqual(expected);
});
