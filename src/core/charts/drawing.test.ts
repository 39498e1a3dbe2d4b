import { expect, test } from "vitest";
import { createMirror, estimateTextWidth, wrapText } from "./drawing.ts";

test("mirrors points and boxes if the drawing runs from the right", () => {
  const { mirrorX, mirrorBox } = createMirror(340, "rtl");
  expect(mirrorX(0)).toBe(340);
  expect(mirrorBox({ x: 100, width: 40.2, y: 4 })).toEqual({ x: 199.8, width: 40.2, y: 4 });
  expect(createMirror(340, "ltr").mirrorX(12)).toBe(12);
});

test.each([
  {
    text: "Institute for Human Rights and Business",
    width: 150,
    lines: ["Institute for Human", "Rights and Business"],
  },
  { text: "a well-known b", width: 64, lines: ["a well-", "known b"] },
  { text: "a well-known b", width: 400, lines: ["a well-known b"] },
  { text: "  two   words ", width: 500, lines: ["two words"] },
  { text: "aaaaaaaaaa", width: 30, lines: ["aaa", "aaa", "aaa", "a"] },
  { text: "", width: 30, lines: [""] },
])('wraps "$text" in $width px', ({ text, width, lines }) => {
  expect(wrapText(text, width, 14)).toEqual(lines);
});

test("an ideograph is as wide as it is high, and letters differ", () => {
  expect(estimateTextWidth("世", 14)).toBe(14);
  expect(estimateTextWidth("\u206615%\u2069", 14)).toBe(estimateTextWidth("15%", 14));
  expect(estimateTextWidth("W", 14)).toBeGreaterThan(estimateTextWidth("i", 14));
});
