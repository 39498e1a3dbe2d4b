import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAddressColumn, findCellAddress, type InsightTable } from "./insight-table.ts";
import { measureInsights } from "./figures.ts";
import { partsArbitrary, buildInsightRegister } from "../../testing/insight-register.ts";

const runs = { numRuns: 20 };
const registers = fc.array(partsArbitrary, { maxLength: 12 });

/** Returns every number of listings, by table, the text and year cells of its row, and column. */
function countsOf(tables: readonly InsightTable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, columns, rows } of tables) {
    const numbers = columns.filter(({ unit }) => unit === "listings");
    const keyColumns = columns.filter(({ unit }) => unit === "text" || unit === "year");
    for (const row of rows) {
      const rowKey = [id, ...keyColumns.map(({ name }) => row[name])].join(" ");
      for (const { name } of numbers) counts.set(`${rowKey} ${name}`, Number(row[name] ?? 0));
    }
  }
  return counts;
}

/** Returns the names of cells that no column declares, and `id: column` of those that are missing or outside their unit. */
function faultsOf({ id, columns, rows }: InsightTable): string[] {
  const names = new Set(
    columns.flatMap(({ name, unit }) => (unit === "listings" ? [name, toAddressColumn(name)] : [name])),
  );
  return rows.flatMap((row) => [
    ...Object.keys(row).filter((name) => !names.has(name)),
    ...columns
      .filter(({ name, unit }) => {
        const cell = row[name];
        const isOutside = typeof cell === "number" && (cell < 0 || (unit === "share" && cell > 1));
        return cell === undefined || isOutside;
      })
      .map(({ name }) => `${id}: ${name}`),
  ]);
}

describe("every measure of the insights", () => {
  test("counts the same in any order of the listings, fills its columns, and leads to listings only where there are some", () => {
    fc.assert(
      fc.property(registers, (parts) => {
        const named = parts.map((part, index) => ({ ...part, id: `x${index}`, name: `x${index}` }));
        const tables = measureInsights(buildInsightRegister(named as never));
        expect(measureInsights(buildInsightRegister([...named].reverse() as never))).toEqual(tables);
        expect(tables.flatMap(faultsOf)).toEqual([]);
        const wrong = tables.flatMap(({ id, columns, rows }) =>
          columns.flatMap((column) =>
            rows
              .filter((row) => row[column.name] === 0 && findCellAddress(row, column.name) !== undefined)
              .map(() => id),
          ),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  test("never counts less after a listing is added", () => {
    fc.assert(
      fc.property(registers, partsArbitrary, (parts, addedParts) => {
        const before = countsOf(measureInsights(buildInsightRegister(parts)));
        const after = countsOf(measureInsights(buildInsightRegister([...parts, addedParts])));
        expect([...before].filter(([key, count]) => (after.get(key) ?? -1) < count)).toEqual([]);
      }),
      runs,
    );
  });

  test("accepts an empty register", () => {
    expect(() => measureInsights(buildInsightRegister([]))).not.toThrow();
  });
});
