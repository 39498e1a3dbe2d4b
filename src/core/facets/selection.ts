/** Id of the term that a facet has for listings whose fact could not be found. */
export const notStated = "not-stated";

/** A term of a facet: the facet's name and the term's id, such as `{ facet: "issues", id: "debt-bondage" }`. */
export type TermReference = Readonly<Record<"facet" | "id", string>>;

/** Selected term ids by facet name. A facet that is absent or has no terms does not narrow the directory. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/**
 * Ways in which a listing matches a place, nearest first: it names the place, it names a region that contains it, it works
 * anywhere.
 */
export const localities = ["local", "regional", "global"] as const;
export type Locality = (typeof localities)[number];

/**
 * Key under which a selection holds localities.
 *
 * No index has a facet of this name, since a row's locality depends on the selected places. Without a place it is ignored.
 */
export const localityName = "locality";

const placeFacets = ["countries", "regions"] as const;
export type PlaceFacet = (typeof placeFacets)[number];

/** Returns true for the facets whose terms are places: `countries` and `regions`. */
export function isPlaceFacet(name: string): name is PlaceFacet {
  return name === "countries" || name === "regions";
}

/**
 * Returns the facet that decides the locality of rows: `countries` if a country is selected, else `regions` if a region is.
 * Undefined without either; `not-stated` is no place.
 */
export function findPlaceFacet(selection: Selection): PlaceFacet | undefined {
  return placeFacets.find((name) => selection[name]?.some((id) => id !== notStated));
}

/**
 * Returns the selected localities, nearest first: `["local", "global"]`. Empty if none is selected, and if no place is; unknown
 * values are left out.
 */
export function selectedLocalities(selection: Selection): readonly Locality[] {
  if (findPlaceFacet(selection) === undefined) return [];
  return localities.filter((locality) => selection[localityName]?.includes(locality));
}

/**
 * Parses the values of several lists, such as those of URL parameters, into a selection.
 *
 * Values may be repeated or joined by commas: `["th,KH", "vn"]` are three ids. Case and surrounding spaces are ignored.
 *
 * @param read returns the values of a list by its name, [] if it has none
 * @param lists with all their ids
 * @returns the ids that a list has, each once and in the list's order and spelling: `{countries: ["KH", "TH", "VN"]}`. Unknown
 *   ids, and lists without a selected id, are left out; `{}` if nothing is left
 */
export function parseSelection(
  read: (name: string) => readonly string[],
  lists: readonly { readonly name: string; readonly ids: readonly string[] }[],
): Selection {
  const entries = lists.map(({ name, ids }) => {
    const values = new Set(read(name).flatMap((value) => value.split(",").map((id) => id.trim().toLowerCase())));
    return [name, ids.filter((id) => values.has(id.toLowerCase()))] as const;
  });
  return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
}
