import { expect, test } from "vitest";
import { spokenCount } from "./words.ts";

test.each([
  { count: 139, label: "Kenya: all 139, in the directory", spoken: "Kenya: all 139, in the directory" },
  { count: 2, label: "إثيوبيا: أداتان", spoken: "2 · إثيوبيا: أداتان" },
  { count: 13, label: "Kenya: all 139", spoken: "13 · Kenya: all 139" },
  { count: 2, label: "في القائمة (2)", spoken: "2 · في القائمة (2)" },
])("a link that shows $count is called $spoken", ({ count, label, spoken }) => {
  expect(spokenCount(count, label)).toBe(spoken);
});
