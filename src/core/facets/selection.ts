import { notStated } from "./facet-index-shape.ts";

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

/** A filter that could be dropped: a facet with all its chosen terms, one term of a facet of mode `all`, or the text. */
export interface Filter {
  /** The facet's name, `locality`, or `q`. */
  readonly name: string;
  readonly term?: string;
}

/** The facet whose places say how near a row is: countries where any is chosen, else regions; undefined without a place. */
export function placeFacetOf(selection: Selection): PlaceFacet | undefined {
  return placeFacets.find((name) => placesIn(selection, name).length > 0);
}

/** The chosen terms of a place facet that are places. */
export function placesIn(selection: Selection, name: PlaceFacet): string[] {
  return (selection[name] ?? []).filter((id) => id !== notStated);
}

/** The chosen localities, none where no place is chosen. */
export function localitiesIn(selection: Selection): readonly Locality[] {
  const asked = selection[localityName] ?? [];
  return placeFacetOf(selection) === undefined ? [] : localities.filter((each) => asked.includes(each));
}

/** A selection without a filter; localities go with the last place, so that the next one doesn't bring them back. */
export function dropFilter(selection: Selection, { name, term }: Filter): Selection {
  const { [name]: chosen = [], ...others } = selection;
  const kept = term === undefined ? [] : chosen.filter((each) => each !== term);
  return settled(kept.length > 0 ? { ...others, [name]: kept } : others);
}

/** A selection with one term more. */
export function addTerm(selection: Selection, name: string, term: string): Selection {
  return settled({ ...selection, [name]: [...(selection[name] ?? []), term] });
}

function settled(selection: Selection): Selection {
  if (localityName in selection && localitiesIn(selection).length === 0) {
    const { [localityName]: _, ...others } = selection;
    return others;
  }
  return selection;
}
