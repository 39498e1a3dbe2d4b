import { expect, test } from "vitest";
import { formatCountLabel } from "./count-label.ts";

test.each([
  { count: 139, label: "Kenya: all 139, in the directory", name: "Kenya: all 139, in the directory" },
  { count: 2, label: "إثيوبيا: أداتان", name: "2 · إثيوبيا: أداتان" },
  { count: 13, label: "Kenya: all 139", name: "13 · Kenya: all 139" },
  { count: 2, label: "في القائمة (2)", name: "2 · في القائمة (2)" },
])("a link that shows $count has the name $name", ({ count, label, name }) => {
  expect(formatCountLabel(count, label)).toBe(name);
});
