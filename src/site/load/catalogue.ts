import { sum } from "d3-array";
import { termVocabularies, type TermVocabulary } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { compareByName, isEnded, type Register } from "../../core/register/register.ts";
import { groupListingsByTerm } from "../../core/register/terms.ts";
import { loadSiteRegister } from "./register.ts";

/** The register, sorted and grouped as pages show it. */
export interface Catalogue {
  readonly register: Register;
  /** All listings of each kind, by name. */
  readonly byKind: Readonly<Record<Kind, readonly Listing[]>>;
  /**
   * Listings by vocabulary and term id, without ended ones: entities before tools, each by name. A term without listings is
   * absent.
   */
  readonly byTerm: ReadonlyMap<TermVocabulary, ReadonlyMap<string, readonly Listing[]>>;
  /** Number of sources of all listings. A source of two listings counts twice. */
  readonly citations: number;
  /** Names of more than one listing, such as an organisation and its tool. */
  readonly sharedNames: ReadonlySet<string>;
}

let catalogue: Promise<Catalogue> | undefined;

/**
 * Returns the catalogue of this build: `{register, byKind, byTerm, citations, sharedNames}`. It is built on the first call; later
 * calls return the same promise.
 *
 * @throws {Error} (rejects) if the listings do not validate, as `loadSiteRegister` does
 */
export function loadCatalogue(): Promise<Catalogue> {
  catalogue ??= loadSiteRegister().then(buildCatalogue);
  return catalogue;
}

/**
 * Builds the catalogue.
 *
 * @returns `register`, as passed; `byKind`: `{entity, tool}`, all listings by name; `byTerm`: listings that have not ended by
 *   vocabulary and term, organisations first; `citations`: number of sources of all listings; `sharedNames`: names of more than
 *   one listing
 */
function buildCatalogue(register: Register): Catalogue {
  const entities = [...register.dataset.entities].sort(compareByName);
  const tools = [...register.dataset.tools].sort(compareByName);
  const listings: Listing[] = [...entities, ...tools];
  const active = listings.filter((listing) => !isEnded(listing));
  return {
    register,
    byKind: { entity: entities, tool: tools },
    byTerm: new Map(termVocabularies.map((vocabulary) => [vocabulary, groupListingsByTerm(active, vocabulary)])),
    citations: sum(listings, ({ sources }) => sources.length),
    sharedNames: findDuplicates(listings.map(({ name }) => name)),
  };
}

/** Returns the values that a list has more than once, each once. Upper and lower case differ. Empty if there are none. */
function findDuplicates(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) duplicates.add(value);
    seen.add(value);
  }
  return duplicates;
}
