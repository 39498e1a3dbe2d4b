import { bisectRight, max } from "d3-array";
import { formatQuery } from "../../core/facets/directory-query.ts";
import { enginesOf } from "../../core/facets/facet-index.ts";
import { countListingsByCountry, toMapSelection } from "../../core/map/world-counts.ts";
import { type Register, isEnded } from "../../core/register/register.ts";
import { addressOfDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { sortTermsByTitle } from "../vocabulary/terms.ts";

/** Lowest counts of the six classes. Zero is in no class: it has a colour of its own. */
const classStarts = [1, 2, 5, 10, 20, 50];

/** Listings of a kind that name a country. */
interface LocalListings {
  readonly local: number;
  /** Address of the directory with these listings, without the base. "" if the country is in no region. */
  readonly address: string;
}

/** Counts of a country, for its area on the map and its row in the table. */
export interface CountrySummary {
  /** Country code. */
  readonly id: string;
  readonly title: string;
  readonly entity: LocalListings;
  readonly tool: LocalListings;
  /** Sum of the local listings of both kinds. */
  readonly all: number;
  /** Organisations with their headquarters there. */
  readonly based: number;
  /** 0 without a listing, 1 for the first class, up to the number of classes. */
  readonly level: number;
}

/** Counts that the map of all listings shows. */
interface MapSummary {
  /** Lowest count of each class, up to the highest count, such as [1, 2, 5]. [1] if no country has a listing. */
  readonly classes: readonly number[];
  /** Countries with residents, by title. */
  readonly countries: readonly CountrySummary[];
  /** Number of countries without a listing. */
  readonly without: number;
}

const noListings: LocalListings = { local: 0, address: "" };

/**
 * Counts what the map of all listings shows: by country, the listings that name it and have not ended, and the organisations with
 * their headquarters there.
 *
 * @returns `countries`: those with residents, by title, each with `entity` and `tool` (`local` count and `address` of the
 *   directory), their sum `all`, `based`, and `level` (0 without a listing, 1 for the first class); `classes`: the lowest count
 *   of each class up to the highest count, such as [1, 2, 5], [1] without listings; `without`: number of countries without a
 *   listing
 */
export function summariseMap(register: Register): MapSummary {
  const entities = countLocalListings(register, "entity");
  const tools = countLocalListings(register, "tool");
  const organisations = register.dataset.entities.filter((listing) => !isEnded(listing));
  const residentIds = [...entities.keys()].filter((id) => !termById("country", id)?.no_residents);

  const rows = sortTermsByTitle("country", residentIds).map(({ id, title }) => {
    const entity = entities.get(id) ?? noListings;
    const tool = tools.get(id) ?? noListings;
    const based = organisations.filter(({ headquarters }) => headquarters === id).length;
    return { id, title, entity, tool, based, all: entity.local + tool.local };
  });
  const highestCount = max(rows, ({ all }) => all) ?? 0;
  const classes = classStarts.filter((start) => start <= Math.max(1, highestCount));
  return {
    classes,
    countries: rows.map((row) => ({ ...row, level: bisectRight(classes, row.all) })),
    without: rows.filter(({ all }) => all === 0).length,
  };
}

/**
 * Counts the listings of a kind that have not ended and name each country: a map from the country code to `{local: 3, address:
 * "/tools/?…"}`, the directory with these listings. Every country of a region has an entry, also with 0.
 */
function countLocalListings(register: Register, kind: Kind): ReadonlyMap<string, LocalListings> {
  const engine = enginesOf(register)[kind];
  const selection = toMapSelection(engine, { kind });
  const counts = countListingsByCountry(engine, selection).map(({ id, local }) => {
    const terms = { ...selection, countries: [id], locality: ["local"] };
    const query = formatQuery({ terms, q: "" }, engine);
    return [id, { local, address: `${addressOfDirectory(kind)}?${query}` }] as const;
  });
  return new Map(counts);
}
