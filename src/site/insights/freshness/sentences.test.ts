import { expect, test } from "vitest";
import { formatEvidenceAgeFinding, formatReviewFinding, formatStateFinding, formatYearFinding } from "./sentences.ts";

test.each([
  { reviewed: 0, n: 20, title: "No listing has been checked" },
  { reviewed: 1, n: 20, title: "1 of 20 listings has been checked" },
  { reviewed: 2, n: 20, title: "2 of 20 listings have been checked" },
  { reviewed: 20, n: 20, title: "All 20 listings have been checked" },
  { reviewed: 0, n: 0, title: "No listing has been checked" },
])("words the finding for $reviewed of $n", ({ reviewed, n, title }) => {
  expect(formatReviewFinding(reviewed, n).startsWith(title)).toBe(true);
});

test("words the finding of years and states at their bounds", () => {
  const noYear = { year: undefined, isEarlier: false };
  expect(formatYearFinding(noYear, 0)).toBe("No listing has dated evidence");
  expect(formatYearFinding(noYear, 9)).toBe("Fewer than half of the 9 listings have dated evidence");
  const since2023 = formatYearFinding({ year: 2023, isEarlier: false }, 500);
  expect(since2023).toContain("For at least half of the 500 listings");
  expect(since2023).toContain("from 2023 or later");
  expect(formatYearFinding({ year: 2015, isEarlier: true }, 500)).toContain("from 2015 or earlier");
  expect(formatStateFinding(0, 3, 3)).toBe(
    "No listing is shown to be active by a dated source; for 3, no dated source says",
  );
  expect(formatStateFinding(3, 0, 3)).toContain("All 3 listings are shown to be active");
});

test("words the age of evidence for the kinds that have listings", () => {
  expect(formatEvidenceAgeFinding({ entity: 0.563, tool: 0.634 })).toBe(
    "For 56% of organisations and 63% of tools the newest evidence is over two years old",
  );
  expect(formatEvidenceAgeFinding({ entity: 0.5, tool: null })).toBe(
    "For 50% of organisations the newest evidence is over two years old",
  );
  expect(formatEvidenceAgeFinding({ entity: null, tool: null })).toBe("There is no evidence yet");
});
