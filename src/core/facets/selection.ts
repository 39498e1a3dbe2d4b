/** The term of a facet that stands for a fact that could not be found. */
export const notStated = "not-stated";

/** A term by which a directory narrows: the facet's name and the term's id. */
export type TermReference = Readonly<Record<"facet" | "id", string>>;

/** Chosen term ids by facet name. A facet without any doesn't narrow. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** How a listing comes to match a place, nearest first: it names it, it names a region that contains it, or it works anywhere. */
export const localities = ["local", "regional", "global"] as const;
export type Locality = (typeof localities)[number];

/**
 * The name under which a selection holds localities.
 *
 * It is no facet of an index, since what is local depends on the place chosen; without a place it asks nothing.
 */
export const localityName = "locality";

const placeFacets = ["countries", "regions"] as const;
export type PlaceFacet = (typeof placeFacets)[number];

export function isPlaceFacet(name: string): name is PlaceFacet {
  return name === "countries" || name === "regions";
}

/** The facet that decides how near a row is: countries where any is chosen, else regions; undefined without a place. */
export function findPlaceFacet(selection: Selection): PlaceFacet | undefined {
  return placeFacets.find((name) => selection[name]?.some((id) => id !== notStated));
}

/** The chosen localities, none where no place is chosen. */
export function selectedLocalities(selection: Selection): readonly Locality[] {
  return findPlaceFacet(selection) === undefined
    ? []
    : localities.filter((each) => selection[localityName]?.includes(each));
}

/** Reads the chosen terms of some lists, in the order of each list; a list without a choice is left out. Values are joined by commas or repeated. */
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
