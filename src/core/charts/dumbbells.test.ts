import { expect, test } from "vitest";
import { estimateTextWidth } from "./drawing.ts";
import { layoutDumbbells, type DumbbellRow } from "./dumbbells.ts";

const row = (label: string, then: number, now: number): DumbbellRow => ({
  label,
  then: { value: then, text: `${then * 100}%` },
  now: { value: now, text: `${now * 100}%`, interval: { low: now - 0.04, high: now + 0.04 }, count: 3, address: null },
  notes: ["Now: 84 of 306", "Then: about one in four, 2021"],
  spokenText: label,
});
const rows = [
  row("Organisations that address recruitment", 0.25, 0.27),
  row("Tools that identify victims", 0.69, 0.18),
];

test.each([340, 900])("in %i px dots are in proportion to zero on one axis", (width) => {
  const { rows: placedRows, ticks } = layoutDumbbells(rows, width);
  const zero = ticks[0]?.x ?? 0;
  for (const { row: data, then, now } of placedRows)
    expect((then.x - zero) / (now.x - zero)).toBeCloseTo(data.then.value / data.now.value, 1);
  expect(ticks.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
});

test("the smaller value has its text before it, the larger one after it", () => {
  const [recruitment, victims] = layoutDumbbells(rows, 900).rows;
  expect(recruitment).toMatchObject({ then: { anchor: "end" }, now: { anchor: "start" } });
  expect(victims).toMatchObject({ then: { anchor: "start" }, now: { anchor: "end" } });
});

test.each([340, 560, 900])("in %i px no text lies on the axis", (width) => {
  const closeRows = [0.05, 0.1, 0.15, 0.2, 0.3].map((now) => row("Tools that identify victims", 0.69, now));
  const { rows: placedRows, ticks } = layoutDumbbells(closeRows, width);
  const zero = ticks[0]?.x ?? 0;
  for (const { now } of placedRows) {
    const start = now.textX - estimateTextWidth(now.text, 14);
    expect(now.textX < zero || start > zero, now.text).toBe(true);
  }
});

test.each([340, 560, 900])("texts stay within %i px", (width) => {
  for (const { then, now, noteX, noteLines, labelLines } of layoutDumbbells(rows, width).rows) {
    for (const { text, textX, anchor } of [then, now]) {
      const textWidth = estimateTextWidth(text, 14);
      expect(anchor === "end" ? textX - textWidth : textX).toBeGreaterThanOrEqual(0);
      expect(anchor === "end" ? textX : textX + textWidth).toBeLessThanOrEqual(width);
    }
    for (const line of noteLines) expect(noteX + estimateTextWidth(line, 13)).toBeLessThanOrEqual(width);
    for (const line of labelLines) expect(estimateTextWidth(line, 14)).toBeLessThanOrEqual(width);
  }
});

test("lays out no rows as an empty drawing", () => {
  expect(layoutDumbbells([], 340)).toMatchObject({ height: 0, ticks: [], rows: [] });
});
