import { sum } from "d3-array";
import { termVocabularies, type TermVocabulary } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { compareByName, isEnded, type Register } from "../../core/register/register.ts";
import { groupByTerm } from "../../core/register/terms.ts";
import { loadSiteRegister } from "./register.ts";

/** The register in the order in which readers see it. */
export interface Catalogue {
  readonly register: Register;
  /** By name. */
  readonly byKind: Readonly<Record<Kind, readonly Listing[]>>;
  /** Those that have not ended, entities before tools, each by name: what a term's count counts. */
  readonly byTerm: ReadonlyMap<TermVocabulary, ReadonlyMap<string, readonly Listing[]>>;
  readonly citations: number;
  /** Names that more than one listing has: an organisation and its tool may share theirs. */
  readonly sharedNames: ReadonlySet<string>;
}

let loaded: Promise<Catalogue> | undefined;

/** The catalogue of this build, sorted and grouped once for all pages. */
export function loadCatalogue(): Promise<Catalogue> {
  return (loaded ??= loadSiteRegister().then(catalogueOf));
}

function catalogueOf(register: Register): Catalogue {
  const entity = [...register.dataset.entities].sort(compareByName);
  const tool = [...register.dataset.tools].sort(compareByName);
  const listings: Listing[] = [...entity, ...tool];
  const open = listings.filter((listing) => !isEnded(listing));
  return {
    register,
    byKind: { entity, tool },
    byTerm: new Map(termVocabularies.map((vocabulary) => [vocabulary, groupByTerm(open, vocabulary)])),
    citations: sum(listings, ({ sources }) => sources.length),
    sharedNames: repeated(listings.map(({ name }) => name)),
  };
}

/** What is in a list more than once. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  return new Set(names.filter((name) => met.size === met.add(name).size));
}
