import { expect, test } from "vitest";
import { findMisfits } from "./misfits.ts";
import type { TextBox } from "./text-boxes.ts";

const sides = { left: 16, right: 344, top: 100, bottom: 112 };
const box = (own: Partial<TextBox>): TextBox => ({ ...sides, text: "Kenya", holder: "li > a", block: sides, ...own });

test.each([
  { name: "text within its block fits", boxes: [box({})], expected: [] },
  {
    name: "text that runs out of the window does not fit",
    boxes: [box({ right: 363, block: { ...sides, right: 400 } })],
    expected: ['beyond the window: li > a, "Kenya"'],
  },
  {
    name: "text before the start of the window does not fit",
    boxes: [box({ left: -8 })],
    expected: ['beyond the window: li > a, "Kenya"'],
  },
  { name: "text that can be scrolled to fits", boxes: [box({ right: 700, scroller: 0 })], expected: [] },
  {
    name: "text wider than its block does not fit",
    boxes: [box({ right: 352 })],
    expected: ['out of its block: li > a, "Kenya"'],
  },
  {
    name: "text cut off at the side does not fit",
    boxes: [box({ cut: { ...sides, right: 300 } })],
    expected: ['cut off at the side: li > a, "Kenya"'],
  },
  {
    name: "text cut off below does not fit",
    boxes: [box({ cut: { ...sides, bottom: 106 } })],
    expected: ['cut off above or below: li > a, "Kenya"'],
  },
  {
    name: "text on other text does not fit",
    boxes: [box({}), box({ holder: "li > span", text: "12", left: 300, top: 104, bottom: 116 })],
    expected: ['overlap: li > a, "Kenya" and li > span, "12"'],
  },
  {
    name: "text beside and below other text fits",
    boxes: [box({ right: 200 }), box({ left: 210 }), box({ top: 113, bottom: 125 })],
    expected: [],
  },
  {
    name: "text may scroll behind a heading that stays",
    boxes: [box({}), box({ scroller: 0 })],
    expected: [],
  },
  {
    name: "the same fault is told once",
    boxes: [box({ left: -8 }), box({ left: -8, top: 130, bottom: 142 })],
    expected: ['beyond the window: li > a, "Kenya"'],
  },
])("$name", ({ boxes, expected }) => {
  expect(findMisfits(boxes, 360)).toEqual(expected);
});
