import type { Kind } from "../../dataset/model.ts";
import { clarityFacts } from "../register/clarity.ts";
import { facetsByKind } from "../facets/facet-definitions.ts";
import { readRows } from "../facets/facet-index.ts";
import type { Register } from "../register/register.ts";
import { criterionKeys, type CriterionKey } from "./criteria.ts";
import type { MatchIndex, TermColumns } from "./term-index.ts";
import type { MatchRecord } from "./record.ts";
import { matchRecords } from "./records.ts";

/** What matching reads of a kind beside the index of its directory, whose rows it shares. */
export function measureMatchIndex(register: Register, kind: Kind): MatchIndex {
  const { listings, digest } = readRows(register, kind);
  const records = matchRecords({ ...register, listings });
  const columns = (read: (record: MatchRecord) => MatchRecord["studied"]): TermColumns => {
    const entries = criterionKeys.map((key) => [
      key,
      columnOf(
        key,
        kind,
        records.map((record) => read(record)[key]),
      ),
    ]);
    return Object.fromEntries(entries.filter(([, column]) => column !== undefined)) as TermColumns;
  };
  return {
    version: "1",
    kind,
    generated: register.today,
    digest,
    studied: columns(({ studied }) => studied),
    mentioned: columns(({ mentioned }) => mentioned),
    facts: clarityFacts,
    missing: records.map(({ missing }) => missing.map((fact) => clarityFacts.indexOf(fact))),
  };
}

/** Undefined where no row has a term. */
function columnOf(key: CriterionKey, kind: Kind, rows: readonly (readonly string[] | undefined)[]) {
  const places = new Map(facetsByKind[kind].find(({ name }) => name === key)?.ids.map((id, place) => [id, place]));
  const column = rows.map((terms = []) => terms.flatMap((term) => places.get(term) ?? []));
  return column.some((row) => row.length > 0) ? column : undefined;
}
