import { expect, test } from "vitest";
import type { FigureView } from "../charts/figure-view.ts";
import { checkHeads, describeBars } from "./figure-shapes.ts";

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
