import { expect, test } from "vitest";
import { formatHistory } from "./fixture-history.ts";

const file = (path: string, lines: readonly string[]) => ({
  path,
  bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")),
});

test("a listing comes unchecked on the day it was added, and as it is on the day after its review", () => {
  const listing = ["kind: tool", "review: {level: checked, date: 2026-08-01}", "added: 2026-03-02"];
  const history = formatHistory([
    file("tools/a.yaml", listing),
    file("tools/old-a.yaml", ["kind: moved", "to: tools/a"]),
  ]);
  const commits = history.split(/^commit refs\/heads\/main$/m).slice(1);
  expect(commits).toHaveLength(2);
  expect(commits[0]).toContain(`committer Fixture <fixture@example.org> ${Date.UTC(2026, 2, 2, 12) / 1000} +0000`);
  expect(commits[0]).toContain("review: {level: compiled, date: 2026-03-02}");
  expect(commits[0]).toContain("M 100644 inline tools/old-a.yaml");
  expect(commits[1]).toContain(`committer Fixture <fixture@example.org> ${Date.UTC(2026, 7, 2, 12) / 1000} +0000`);
  expect(commits[1]).toContain("review: {level: checked, date: 2026-08-01}");
});
