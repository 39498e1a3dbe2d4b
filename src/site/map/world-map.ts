import { bisectRight, count, max } from "d3-array";
import { enginesOf } from "../../core/facets/facet-index.ts";
import { formatQuery } from "../../core/facets/directory-query.ts";
import { countListingsByCountry, toMapSelection } from "../../core/map/world-counts.ts";
import { type Register, isEnded } from "../../core/register/register.ts";
import { addressOfDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { sortTermsByTitle } from "../vocabulary/terms.ts";

/**
 * What the map of all listings shows: each country where somebody lives, from A to Z, with how many listings of each kind name
 * it, their directories (without the base), how many organisations have their seat there, and the number of its shade.
 *
 * @returns `without`: how many countries no listing names; `classes`: the counts at which the shades begin
 */
export function summariseMap(register: Register) {
  const { entity, tool } = { entity: countKind(register, "entity"), tool: countKind(register, "tool") };
  const ids = [...entity.keys()].filter((id) => !termById("country", id)?.no_residents);
  const seats = register.dataset.entities.filter((listing) => !isEnded(listing));
  const rows = sortTermsByTitle("country", ids).map(({ id, title }) => {
    const cells = { entity: entity.get(id) ?? none, tool: tool.get(id) ?? none };
    const based = count(seats, ({ headquarters }) => (headquarters === id ? 1 : undefined));
    return { id, title, ...cells, based, all: cells.entity.local + cells.tool.local };
  });
  const highest = max(rows, ({ all }) => all) ?? 0;
  const classes = classStarts.filter((from) => from <= Math.max(1, highest));
  return {
    classes,
    countries: rows.map((row) => ({ ...row, level: bisectRight(classes, row.all) })),
    without: rows.filter(({ all }) => all === 0).length,
  };
}

/** Where the six shades begin; zero is in none: it is the message and has a mark of its own. */
const classStarts = [1, 2, 5, 10, 20, 50];

const none = { local: 0, address: "" };

/** By country, how many listings of a kind name it, and the directory of these. */
function countKind(register: Register, kind: Kind) {
  const engine = enginesOf(register)[kind];
  const selection = toMapSelection(engine, { kind });
  return new Map(
    countListingsByCountry(engine, selection).map(({ id, local }) => {
      const query = formatQuery({ terms: { ...selection, countries: [id], locality: ["local"] }, q: "" }, engine);
      return [id, { local, address: `${addressOfDirectory(kind)}?${query}` }];
    }),
  );
}
