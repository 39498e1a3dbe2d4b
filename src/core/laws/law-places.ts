import { ascending, descending } from "d3-array";
import type { Law } from "../../dataset/laws.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";

export type LawPlace = ReturnType<typeof measureLawPlaces>[number];

/** Places that hold others, as far as both have laws of their own here. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  Australia: ["New South Wales"],
  "European Union": ["France", "Germany", "Netherlands"],
  "United States": ["California"],
  "USMCA countries": ["Canada", "Mexico", "United States"],
};

/** Unions are no countries; each is in the region of its members. */
const regionOfUnion: Readonly<Record<string, string>> = {
  "European Union": "europe",
  "USMCA countries": "north-america",
};

/** Where what holds for the whole world is, after the regions. */
const world = { id: "international", title: "International" };

/** The id of a place by its title: lower case, words joined by hyphens. */
function placeId(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, "-");
}

/**
 * The places that laws are law in, in alphabetical order.
 *
 * A law of the European Union is also law in each of its members; who asks for the Union or for the United States also
 * means their parts.
 *
 * @param laws in any order, which each place keeps
 * @returns `id` of the title, for addresses and styles; `laws`: ids of those of the place, of what it belongs to and of its parts
 */
export function measureLawPlaces(laws: readonly Law[]) {
  const titles = [...new Set(laws.map(({ jurisdiction }) => jurisdiction))].sort(ascending);
  return titles.map((title) => {
    const alike = new Set([title, ...(partsOf[title] ?? [])]);
    for (const [whole, parts] of Object.entries(partsOf)) if (parts.includes(title)) alike.add(whole);
    const ids = laws.filter(({ jurisdiction }) => alike.has(jurisdiction)).map(({ id }) => id);
    return { id: placeId(title), title, laws: ids };
  });
}

/**
 * Laws by part of the world, each once: of a country that lies in two in the first; most laws first, then as the vocabulary
 * has them, and last what holds for the whole world.
 */
export function groupByRegion(laws: readonly Law[]) {
  const { terms } = vocabularyByName("region");
  const regionOf = ({ country, jurisdiction }: Law) =>
    country === undefined
      ? (regionOfUnion[jurisdiction] ?? world.id)
      : terms.find(({ countries = [] }) => countries.includes(country))?.id;
  const lawsOf = (id: string) => laws.filter((law) => regionOf(law) === id);
  const regions = terms
    .map(({ id, title }) => ({ id, title, laws: lawsOf(id) }))
    .sort((a, b) => descending(a.laws.length, b.laws.length));
  return [...regions, { ...world, laws: lawsOf(world.id) }].filter((region) => region.laws.length > 0);
}

/** Laws next to one: those of the same place first, then those that ask for the same; in the order of the laws. */
export function neighboursOf(law: Law, laws: readonly Law[]): { readonly place: Law[]; readonly duty: Law[] } {
  const others = laws.filter(({ id }) => id !== law.id);
  const near = new Set(measureLawPlaces(laws).find(({ title }) => title === law.jurisdiction)?.laws);
  return {
    place: others.filter(({ id }) => near.has(id)),
    duty: others.filter(({ id, duties }) => !near.has(id) && duties[0] === law.duties[0]),
  };
}
