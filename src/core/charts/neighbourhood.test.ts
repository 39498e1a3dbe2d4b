import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NeighbourGroup, PlacedText } from "./neighbourhood-rows.ts";
import { neighbourhoodSize } from "./neighbourhood-rows.ts";
import { layoutNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { widthOfText } from "./wrap-text.ts";

const more = (n: number) => `and ${n} more`;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, lines, anchor }: PlacedText): Box {
  const { font, line } = neighbourhoodSize;
  const width = Math.max(...lines.map((each) => widthOfText(each, font)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - font, bottom: y - font + lines.length * line };
}

function boxesOf({ centre, headings, neighbours }: Neighbourhood): Box[] {
  const [x, y, width, height] = centre.box;
  return [{ left: x, right: x + width, top: y, bottom: y + height }, ...[...headings, ...neighbours].map(boxOf)];
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."aimWÉ世Åx-'(T") });
const name = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const member = fc.record({ name, address: fc.constant("/entities/a/") }, { requiredKeys: ["name"] });
const group: fc.Arbitrary<NeighbourGroup> = fc.record({
  heading: fc.constantFrom("Run by", "Works with", "Hosted by, funded by and works with"),
  side: fc.constantFrom("before", "after", "beside"),
  members: fc.array(member, { minLength: 1, maxLength: 25 }),
});
const groups = fc.array(group, { minLength: 1, maxLength: 7 });
const width = fc.constantFrom(320, 680);

describe("a neighbourhood", () => {
  test("no two texts meet, and all lie within the drawing, whatever the names", () => {
    fc.assert(
      fc.property(name, groups, width, (own, around, across) => {
        const drawing = layoutNeighbourhood(own, around, { width: across, more });
        const boxes = boxesOf(drawing);
        boxes.forEach((a, index) => {
          expect(a.left).toBeGreaterThanOrEqual(-0.01);
          expect(a.right).toBeLessThanOrEqual(drawing.width + 0.01);
          expect(a.top).toBeGreaterThanOrEqual(-0.01);
          expect(a.bottom).toBeLessThanOrEqual(drawing.height + 0.01);
          for (const b of boxes.slice(index + 1)) expect(meet(a, b)).toBe(false);
        });
      }),
    );
  });

  test("every name stands whole, up to the limit; the rest is counted", () => {
    fc.assert(
      fc.property(groups, width, (around, across) => {
        const { neighbours } = layoutNeighbourhood("A", around, { width: across, more });
        const letters = (text: string) => text.replaceAll(" ", "");
        for (const { name: written, lines } of neighbours) expect(letters(lines.join(""))).toBe(letters(written));
        const drawn = neighbours.filter(({ isRest }) => !isRest).length;
        const counted = neighbours.filter(({ isRest }) => isRest).map((each) => Number(/\d+/.exec(each.name)));
        const all = around.reduce((sum, { members }) => sum + members.length, 0);
        expect(drawn + counted.reduce((sum, n) => sum + n, 0)).toBe(all);
        expect(counted.every((n) => n > 1)).toBe(true);
      }),
    );
  });

  test("two layouts are the same", () => {
    fc.assert(
      fc.property(name, groups, width, (own, around, across) => {
        const draw = () => layoutNeighbourhood(own, around, { width: across, more });
        expect(draw()).toEqual(draw());
      }),
      { numRuns: 30 },
    );
  });

  const of = (side: NeighbourGroup["side"], ...names: string[]): NeighbourGroup => ({
    heading: side,
    side,
    members: names.map((each) => ({ name: each })),
  });
  const xOf = (drawing: Neighbourhood, wanted: string) =>
    drawing.neighbours.find((each) => each.name === wanted)?.x ?? NaN;

  test("stands between what it comes from and what comes from it", () => {
    const drawing = layoutNeighbourhood("A", [of("before", "B"), of("after", "C")], { more });
    expect(xOf(drawing, "B")).toBeLessThan(drawing.centre.x);
    expect(xOf(drawing, "C")).toBeGreaterThan(drawing.centre.x);
  });

  test("whom it works with stands where there is room", () => {
    const drawing = layoutNeighbourhood("A", [of("after", "B", "C", "D"), of("beside", "E")], { more });
    expect(xOf(drawing, "E")).toBeLessThan(drawing.centre.x);
  });

  test("on a narrow drawing all stand below it", () => {
    const drawing = layoutNeighbourhood("A", [of("before", "B"), of("after", "C")], { width: 320, more });
    for (const { y } of drawing.neighbours) expect(y).toBeGreaterThan(drawing.centre.y);
  });
});
