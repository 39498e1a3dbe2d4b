import { expect, test } from "vitest";
import type { Law } from "../../dataset/laws.ts";
import { listDatesAhead, listLawEvents } from "./law-dates.ts";

const cites = { in_force: [], applies: [4], covers: [] };
const change = (date: string) => ({ date, text: `Change of ${date}.`, sources: [1] });
const law = (id: string, changes: Law["changes"], applies?: string) =>
  ({ id, changes, cites, ...(applies && { applies }) }) as unknown as Law;

test("lists changes that are due and days from which laws apply, the earliest first", () => {
  const later = law("later", [change("2026-01-01"), change("2028-07")], "2029-07-26");
  const sooner = law("sooner", [{ text: "No date.", sources: [1] }], "2027-12-14");
  const rows = listDatesAhead([later, sooner], "2026-12-02").map(({ date, law: { id }, text, sources }) => [
    date,
    id,
    text,
    sources,
  ]);
  expect(rows).toEqual([
    ["2027-12-14", "sooner", undefined, [4]],
    ["2028-07", "later", "Change of 2028-07.", [1]],
    ["2029-07-26", "later", undefined, [4]],
  ]);
});

test.each([
  { date: "2026-12-02", today: "2026-12-02", isAhead: true },
  { date: "2026-12-01", today: "2026-12-02", isAhead: false },
  { date: "2026-12", today: "2026-12-31", isAhead: true },
  { date: "2026", today: "2027-01-01", isAhead: false },
])("$date is ahead on $today: $isAhead", ({ date, today, isAhead }) => {
  expect(listDatesAhead([law("a", [change(date)])], today)).toHaveLength(isAhead ? 1 : 0);
});

test("lists the dates of a law in order: adoption, coming into force, changes, application, and changes without a date", () => {
  const dated = {
    ...law("a", [{ text: "No date.", sources: [1] }, change("2015-03"), change("2027")], "2027-08-18"),
    year: 2015,
    in_force: "2015-03",
    state: "applies-later",
  } as Law;
  const events = listLawEvents(dated, "2026-12-02");
  expect(events.map(({ date, kind, isAhead }) => [date, kind, isAhead])).toEqual([
    ["2015", "begun", false],
    ["2015-03", "in-force", false],
    ["2015-03", "change", false],
    ["2027", "change", true],
    ["2027-08-18", "applies", true],
    [undefined, "change", false],
  ]);
  expect(listLawEvents(law("b", []), "2026-12-02")).toEqual([]);
});
