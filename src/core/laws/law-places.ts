import { ascending, descending } from "d3-array";
import type { Law } from "../../dataset/laws.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { reachesSuppliers } from "./law-size.ts";
import membersOfUnion from "./members-of-union.json" with { type: "json" };

/** Jurisdiction of a law, with the laws that hold there. */
export interface LawPlace {
  /** As in "new-south-wales". */
  readonly id: string;
  /** As in "New South Wales". */
  readonly title: string;
  /** Ids of laws. */
  readonly laws: readonly string[];
}

/** Region of the world, or `international`, with its laws. */
export interface LawRegion {
  /** Term of the vocabulary `region`, or "international". */
  readonly id: string;
  readonly title: string;
  readonly laws: readonly Law[];
}

/** Laws that are related to another one. */
export interface LawNeighbours {
  readonly place: readonly Law[];
  readonly duty: readonly Law[];
}

/** Laws that reach companies of a country. */
export interface LawsOfCountry {
  /** Laws of the country, of its parts, and of the unions that it is a member of. */
  readonly there: readonly Law[];
  /** Laws of other places that ban imports or have those they bind look at their suppliers, wherever these are. */
  readonly fromElsewhere: readonly Law[];
}

/**
 * Jurisdictions that lie within another one, by the title of the larger one. Only those with laws of their own in the register.
 */
const partsOfPlace: Readonly<Record<string, readonly string[]>> = {
  Australia: ["New South Wales"],
  "European Union": ["France", "Germany", "Netherlands"],
  "United States": ["California"],
  "USMCA countries": ["Canada", "Mexico", "United States"],
};

/** Region of a union's members, by the union's title. A union has no country code from which to look up its region. */
const regionOfUnion: Readonly<Record<string, string>> = {
  "European Union": "europe",
  "USMCA countries": "north-america",
};

/** Group of the laws that hold worldwide, such as treaties. It comes after the regions. */
const worldwideGroup = { id: "international", title: "International" };

/**
 * Returns the id of a place: "New South Wales" → "new-south-wales". Each run of other characters than a to z becomes a hyphen.
 */
function toPlaceId(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, "-");
}

/**
 * Lists the jurisdictions of the laws in order of title, each with the laws that hold there.
 *
 * A place has its own laws, those of the larger place that it lies in (`partsOfPlace`) and those of its parts: France has the
 * laws of the European Union, and the European Union those of France. Laws of the other members are not added to France.
 *
 * @returns one per jurisdiction, such as `{id: "france", title: "France", laws: ["fr-vigilance", "eu-batteries"]}`; `laws` in the
 *   order of the parameter. [] without laws
 */
export function listLawPlaces(laws: readonly Law[]): LawPlace[] {
  const titles = [...new Set(laws.map(({ jurisdiction }) => jurisdiction))].sort(ascending);
  return titles.map((title) => {
    const parts = partsOfPlace[title] ?? [];
    const largerPlaces = Object.keys(partsOfPlace).filter((larger) => partsOfPlace[larger]?.includes(title));
    const relatedPlaces = new Set([title, ...parts, ...largerPlaces]);
    const ids = laws.filter(({ jurisdiction }) => relatedPlaces.has(jurisdiction)).map(({ id }) => id);
    return { id: toPlaceId(title), title, laws: ids };
  });
}

/**
 * Groups laws by region of the world. No law is in two groups.
 *
 * A law of a country is in the first region of the vocabulary `region` that has the country, that of a union in the union's
 * region (`regionOfUnion`). Laws of other places are worldwide.
 *
 * @returns regions such as `{id: "europe", title: "Europe", laws: […]}`, the one with the most laws first; ties keep the order of
 *   the vocabulary. Worldwide laws come last, as `international`. The laws keep their order. Regions without a law are left out,
 *   and so is a law of a country that no region has; [] without laws
 */
export function groupByRegion(laws: readonly Law[]): LawRegion[] {
  const { terms } = vocabularyByName("region");
  const findRegion = ({ country, jurisdiction }: Law) => {
    if (country === undefined) return regionOfUnion[jurisdiction] ?? worldwideGroup.id;
    // A country may be in two regions: it counts in the first.
    return terms.find(({ countries = [] }) => countries.includes(country))?.id;
  };
  const lawsIn = (regionId: string) => laws.filter((law) => findRegion(law) === regionId);
  const regions = terms
    .map(({ id, title }) => ({ id, title, laws: lawsIn(id) }))
    .sort((a, b) => descending(a.laws.length, b.laws.length));
  const worldwide = { id: worldwideGroup.id, title: worldwideGroup.title, laws: lawsIn(worldwideGroup.id) };
  return [...regions, worldwide].filter((region) => region.laws.length > 0);
}

/**
 * Finds the other laws that are related to a law.
 *
 * @returns `{place, duty}`. `place`: laws that also hold in its jurisdiction (see `listLawPlaces`); `duty`: the remaining ones
 *   whose first duty is the same. No law is in both, nor is the law itself; both keep the order of `laws`. [] for none
 */
export function findNeighbours(law: Law, laws: readonly Law[]): LawNeighbours {
  const otherLaws = laws.filter(({ id }) => id !== law.id);
  const place = listLawPlaces(laws).find(({ title }) => title === law.jurisdiction);
  const idsInPlace = new Set(place?.laws);
  return {
    place: otherLaws.filter(({ id }) => idsInPlace.has(id)),
    duty: otherLaws.filter(({ id, duties }) => !idsInPlace.has(id) && duties[0] === law.duties[0]),
  };
}

/** States of laws that hold or will hold, in the order in which they are listed. */
const statesInOrder: readonly Law["state"][] = ["in-force", "applies-later", "not-in-force", "bill", "voluntary"];

/**
 * Finds the laws that reach companies of a country, by its ISO code: those that hold there, and those of other places that reach
 * its exporters and suppliers. Treaties and guidelines without a country or union are in neither.
 *
 * @returns `{there, fromElsewhere}`. `there` has laws in force first and bills and guidelines last; `fromElsewhere` only laws
 *   that are in force or will apply, in this order. Laws of the same state keep the order of `laws`. [] for none
 */
export function findLawsOfCountry(country: string, laws: readonly Law[]): LawsOfCountry {
  const sorted = laws.toSorted((a, b) => ascending(statesInOrder.indexOf(a.state), statesInOrder.indexOf(b.state)));
  const holdsThere = (law: Law) => law.country === country || listMembers(law).includes(country);
  const reachesOutside = (law: Law) => isBinding(law) && (law.duties.includes("product-ban") || reachesSuppliers(law));
  return {
    there: sorted.filter(holdsThere),
    fromElsewhere: sorted.filter((law) => !holdsThere(law) && reachesOutside(law)),
  };
}

/** Returns true if a law is in force, also if it applies later. False for bills, guidelines and laws that are not in force. */
export function isBinding({ state }: Pick<Law, "state">): boolean {
  return state === "in-force" || state === "applies-later";
}

/** Returns the ISO codes of a union's members, if a law is that of a union. [] for a law of a country and worldwide ones. */
function listMembers({ jurisdiction }: Law): readonly string[] {
  const members: Readonly<Record<string, readonly string[]>> = membersOfUnion;
  return members[jurisdiction] ?? [];
}
