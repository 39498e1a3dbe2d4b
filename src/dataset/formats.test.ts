import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { harmlessCells, hostileCells } from "../testing/hostile/cells.ts";
import { formatCompactJson, formatCsvTable, formatJson } from "./formats.ts";

/** The only cell of a table, as a spreadsheet reads it. */
function cellOf(text: string): unknown {
  return (parse(formatCsvTable(["x"], [[text]]), { from_line: 2, bom: true }) as string[][])[0]?.[0];
}

/** Removes the guard that the data page describes: an apostrophe before a formula, at the start and after separators. */
function removeGuard(cell: string): string {
  const formula = "(?='*[=+\\-@\\t\\r＝＋－＠])";
  const separators = new RegExp(`([;,|\\t\\r\\n]\\p{Zs}*)'${formula}`, "gu");
  return cell.replace(new RegExp(`^(\\p{Zs}*)'${formula}`, "u"), "$1").replace(separators, "$1");
}

test.each(hostileCells)("no cell is run as a formula: $name", ({ text, cell }) => {
  expect(cellOf(text)).toBe(cell);
  expect(removeGuard(cell)).toBe(text);
});

test.each(harmlessCells)("%j stays as it is", (text) => {
  expect(cellOf(text)).toBe(text);
});

test.each([";", ",", "|", "\t"])(
  "no part of a line begins a formula where a spreadsheet separates by %j",
  (separator) => {
    const texts = hostileCells.map(({ text }) => text.replace(/[\r\n]/g, " "));
    const csv = formatCsvTable(
      ["x", "y", "z"],
      [[1, texts, texts.join("")], ...texts.map((text) => [2, text, [text]])],
    );
    for (const line of csv.split("\r\n"))
      for (const part of line.split(separator)) expect(part.replace(/^["\s]+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
  },
);

test("texts are quoted, numbers are not, and nothing is an empty cell", () => {
  const rows = [
    ["A", 2014, ["B", 'C "D"'], "", null, undefined, []],
    ["2014", -0.5, ["=E"], "x", null, 0, ["F"]],
  ];
  expect(formatCsvTable(["a", "b", "c", "d", "e", "f", "g"], rows)).toBe(
    [
      '\uFEFF"a","b","c","d","e","f","g"\r\n',
      '"A",2014,"B; C ""D""",,,,\r\n',
      '"2014",-0.5,"\'=E","x",,0,"F"\r\n',
    ].join(""),
  );
});

test("a table without columns is an empty line", () => {
  expect(formatCsvTable([], [])).toBe("\uFEFF\r\n");
});

const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r\n;,|'" a]{0,12}$/));

test("any text comes back once it is read and its guard taken away", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read = parse(formatCsvTable(["a", "b"], rows), {
        from_line: 2,
        bom: true,
        relax_column_count: false,
      }) as string[][];
      expect(read.map((cells) => cells.map(removeGuard))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test("JSON ends in a line break, and what JSON can't hold is refused", () => {
  expect(formatJson({ a: 1, b: undefined })).toBe('{\n  "a": 1\n}\n');
  expect(formatCompactJson({ a: [1] })).toBe('{"a":[1]}\n');
  for (const format of [formatJson, formatCompactJson]) {
    expect(format(null)).toBe("null\n");
    expect(() => format(undefined)).toThrow(new RangeError("no JSON value: undefined"));
  }
});
