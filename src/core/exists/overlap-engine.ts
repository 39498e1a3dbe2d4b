import { folders, type Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import { idsOfRow } from "../facets/row-at.ts";
import { tagKeys, type OverlapRecord } from "./overlap-record.ts";

/** The records of an index of tools with its summaries, as `overlapRecords` makes them of the tools, in the order of its rows. */
export function overlapRecordsOf(engine: FacetEngine): OverlapRecord[] {
  const { rows, summaries = [], kind } = engine;
  return rows.id.map((id, row) => {
    const uses = engine.uses?.[row] ?? [];
    const aliases = rows.aliases[row] ?? [];
    const tags = tagKeys.map((key) => [key, engine.facets.has(key) ? idsOfRow(engine, row, key) : []] as const);
    return {
      id: `${folders[kind]}/${id}` as Reference,
      name: rows.name[row] ?? "",
      ...(aliases.length > 0 && { aliases }),
      summary: summaries[row] ?? "",
      ...(uses.length > 0 && { uses }),
      tags: Object.fromEntries(tags.filter(([, terms]) => terms.length > 0)),
    };
  });
}
