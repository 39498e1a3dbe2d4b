import { addressOfReference } from "../../dataset/address.ts";
import { folders } from "../../dataset/model.ts";
import { facetByName, type FacetEngine } from "./facet-engine.ts";
import type { DirectoryRow } from "./directory-row.ts";
import type { FreshnessState } from "../register/freshness.ts";
import { notStated } from "./facet-index-shape.ts";

/** The terms of a facet that a row states; empty when the fact is missing. */
export function idsOfRow(engine: FacetEngine, row: number, name: string): string[] {
  const { ids, rows } = facetByName(engine, name);
  return (rows[row] ?? []).map((place) => ids[place] as string).filter((id) => id !== notStated);
}

/**
 * A row as the page shows it: the same value as `measureRow` makes of the listing at build time, but for the summary
 * until that is there.
 *
 * @throws {RangeError} if there is no such row
 */
export function rowAt(engine: FacetEngine, row: number): DirectoryRow {
  const { kind, rows, summaries } = engine;
  const id = rows.id[row];
  if (id === undefined) throw new RangeError(`unknown row: ${row}`);
  const [acronym, successor] = [rows.acronym[row], rows.successor[row]];
  const ids = (name: string) => idsOfRow(engine, row, name);
  const first = (name: string) => ids(name)[0] ?? "";
  const scope = first("scope");
  return {
    kind,
    id,
    name: rows.name[row] ?? "",
    ...(acronym && { acronym }),
    aliases: rows.aliases[row] ?? [],
    ...(kind === "entity" && { type: first("type") }),
    developers: rows.developers[row] ?? [],
    reach: { ...(scope && { scope }), regions: ids("regions"), countries: ids("countries") },
    offers: ids(kind === "entity" ? "services" : "functions"),
    freshness: freshnessAt(engine, row, first("freshness") as FreshnessState),
    review: { level: first("review") },
    status: { state: first("status"), ...(successor && { successor }) },
    sources: rows.sources[row] ?? 0,
    added: rows.added[row] ?? "",
    ...(summaries && { summary: summaries[row] ?? "" }),
  };
}

/**
 * A row for an export: all that the index knows of it, flat, under the names of its facets.
 *
 * @returns id, address (without the base), name, acronym, aliases, a list of stated term ids for each facet, evidence_date
 *   ("" when undated), sources (how many), added and, once it is there, the summary; the same keys in each row, in the same
 *   order, so that they serve as the columns of a table
 * @throws {RangeError} if there is no such row
 */
export function recordAt(engine: FacetEngine, row: number): Record<string, string | number | readonly string[]> {
  const { kind, id, name, acronym = "", aliases, freshness, sources, added, summary } = rowAt(engine, row);
  const facets = [...engine.facets.keys()].map((facet) => [facet, idsOfRow(engine, row, facet)] as const);
  return {
    id,
    address: addressOfReference(`${folders[kind]}/${id}`),
    name,
    acronym,
    aliases,
    ...Object.fromEntries(facets),
    evidence_date: freshness.date ?? "",
    sources,
    added,
    ...(summary !== undefined && { summary }),
  };
}

function freshnessAt({ rows }: FacetEngine, row: number, state: FreshnessState): DirectoryRow["freshness"] {
  const quiet = rows.quiet[row] === 1;
  const date = rows.date[row];
  if (!date) return { state, quiet };
  const basis = rows.reviewed[row] === 1 ? ("review" as const) : ("source" as const);
  return { state, date, basis, age_in_days: rows.age_in_days[row] ?? 0, quiet };
}
