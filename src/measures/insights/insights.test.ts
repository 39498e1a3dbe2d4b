import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOfCell, type InsightTable } from "./insight-table.ts";
import { measureInsights } from "./insights.ts";
import { partsArbitrary, registerOf } from "./register-fixture.ts";

const registers = fc.array(partsArbitrary, { maxLength: 12 });

/** Every number of listings in a table, by row and column; a row is told by what it says. */
function countsOf(tables: readonly InsightTable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, columns, rows } of tables) {
    const numbers = columns.filter(({ unit }) => unit === "listings");
    const words = columns.filter(({ unit }) => unit === "text" || unit === "year");
    for (const row of rows) {
      const said = [id, ...words.map(({ name }) => row[name])].join(" ");
      for (const { name } of numbers) counts.set(`${said} ${name}`, Number(row[name] ?? 0));
    }
  }
  return counts;
}

describe("every measure of the insights", () => {
  test("counts the same in any order of the listings", () => {
    fc.assert(
      fc.property(registers, (parts) => {
        const named = parts.map((each, index) => ({ ...each, id: `x${index}`, name: `x${index}` }));
        const there = measureInsights(registerOf(named as never));
        expect(measureInsights(registerOf([...named].reverse() as never))).toEqual(there);
      }),
    );
  });

  test("never counts less for a listing more", () => {
    fc.assert(
      fc.property(registers, partsArbitrary, (parts, more) => {
        const before = countsOf(measureInsights(registerOf(parts)));
        const after = countsOf(measureInsights(registerOf([...parts, more])));
        for (const [what, count] of before) expect(after.get(what) ?? -1, what).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  test("fills each column that it declares, and no other", () => {
    fc.assert(
      fc.property(registers, (parts) => {
        for (const { columns, rows } of measureInsights(registerOf(parts))) {
          const names = columns.flatMap(({ name, unit }) =>
            unit === "listings" ? [name, name === "count" ? "listings" : `${name}_listings`] : [name],
          );
          for (const row of rows) {
            for (const name of Object.keys(row)) expect(names).toContain(name);
            for (const { name, unit } of columns) {
              const cell = row[name];
              if (unit === "share" && cell !== null) expect(cell).toSatisfy((x: number) => x >= 0 && x <= 1);
              expect(cell).not.toBeUndefined();
            }
          }
        }
      }),
    );
  });

  test("leads to listings only where there are some", () => {
    fc.assert(
      fc.property(registers, (parts) => {
        for (const { columns, rows } of measureInsights(registerOf(parts)))
          for (const column of columns)
            for (const row of rows) if (row[column.name] === 0) expect(addressOfCell(row, column)).toBeUndefined();
      }),
    );
  });

  test("has nothing to say against an empty register", () => {
    expect(() => measureInsights(registerOf([]))).not.toThrow();
  });
});
