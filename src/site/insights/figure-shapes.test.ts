import { expect, test } from "vitest";
import type { FigureView } from "../charts/figure-view.ts";
import { buildStackedView, checkHeads, describeBars, toSegment } from "./figure-shapes.ts";

test.each([
  { bars: [], text: "Nothing is listed yet." },
  { bars: [{ label: "Training", text: "40" }], text: "Training: 40." },
  {
    bars: [
      { label: "Training", text: "40" },
      { label: "Funding", text: "10 (5%)" },
    ],
    text: "Training: 40; Funding: 10 (5%).",
  },
])("describes bars in words: $text", ({ bars, text }) => {
  expect(describeBars(bars)).toBe(text);
});

test.each([
  { bars: "bars of one share each", counts: [40, 0], isSentence: true },
  { bars: "a bar of two shares", counts: [30, 10], isSentence: false },
])("$bars are a sentence: $isSentence", ({ counts, isSentence }) => {
  const segments = counts.map((count, index) =>
    toSegment(index === 0 ? "full" : "half", `Share ${index}`, { count, address: null, whole: 40 }),
  );
  const rows = [{ label: "Tools", note: "40", segments }];
  const view = buildStackedView({ title: "Tools", unit: "Tools", leftOut: "", heads: {} }, rows, []);
  expect(view.isSentence).toBe(isSentence);
  expect(view.about.includes("Share 1")).toBe(!isSentence);
});

/** Returns a figure with the columns `kind` and `count`. */
function figureWith(changes: Partial<Pick<FigureView, "heads" | "heat">>): FigureView {
  const table = {
    id: "overlap",
    figure: "overlap",
    page: "/insights/overlap/",
    description: "Tools by kind of work.",
    base: { kind: "tool", states: "all" },
    n: 0,
    columns: [
      { name: "kind", description: "Kind of work.", unit: "text" },
      { name: "count", description: "Tools.", unit: "listings" },
    ],
    rows: [],
  } as const;
  const texts = { title: "None", unit: "Tools", leftOut: "", about: "" };
  return { table, ...texts, heads: {}, draw: () => ({ height: 0, marks: null }), ...changes };
}

test.each([
  {
    name: "a heading for each column",
    view: figureWith({ heads: { kind: "Kind", count: "Tools" } }),
    columnsOfFiles: [],
  },
  { name: "a column for files only", view: figureWith({ heads: { count: "Tools" } }), columnsOfFiles: ["kind"] },
  {
    name: "a heat map in place of the table",
    view: figureWith({ heat: { columns: [], rows: [] } }),
    columnsOfFiles: [],
  },
])("takes a figure with $name", ({ view, columnsOfFiles }) => {
  expect(checkHeads(view, columnsOfFiles)).toBe(view);
});

test("a column without a heading stops the build, since the page's table would leave it out", () => {
  const view = figureWith({ heads: { kind: "Kind" } });
  expect(() => checkHeads(view, [])).toThrow(
    "no heading for a column: count of overlap; add it to the words of the figure",
  );
});
