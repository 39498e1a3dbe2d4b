import { ascending } from "d3-array";
import {
  foldText,
  isEndedState,
  referenceOf,
  type Dataset,
  type Listing,
  type Reference,
} from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { collectEnglishTexts, translateDataset, type TextTranslations } from "./listing-texts.ts";
import { measureFreshness, type Freshness } from "./freshness.ts";
import { buildTies, type Tie } from "./relations.ts";

/** Dataset, and the values computed from it for a build date. */
export interface Register {
  /** Listings with their texts in the language of the build, as far as these are translated. */
  readonly dataset: Dataset;
  /** The same listings in English, as their files have them. The same dataset in an English build. */
  readonly englishDataset: Dataset;
  /** Texts of `dataset` that have no translation, though the build is in another language. Empty in an English build. */
  readonly untranslatedTexts: ReadonlySet<string>;
  /** Texts whose translation is the same, such as the name of a programme. Empty in an English build. */
  readonly unchangedTexts: ReadonlySet<string>;
  /** Build date, YYYY-MM-DD. */
  readonly today: string;
  /** All listings, entities before tools, both in order of id. */
  readonly listings: readonly Listing[];
  readonly listingByReference: ReadonlyMap<Reference, Listing>;
  readonly freshness: ReadonlyMap<Reference, Freshness>;
  readonly ties: ReadonlyMap<Reference, readonly Tie[]>;
}

/** Commit and URL prefix of a publication. */
export interface Edition {
  /** Git commit that the edition is built from. Undefined outside a repository. */
  readonly commit: string | undefined;
  /** Prefix of every URL: scheme, host and base path, each if it is configured. It has no slash at the end. */
  readonly prefix: string;
}

/**
 * Computes the freshness and the ties of every listing, and indexes listings by reference: `{dataset, englishDataset,
 * untranslatedTexts, unchangedTexts, today, listings, listingByReference, freshness, ties}`.
 *
 * `listings` has entities before tools; `freshness` and `ties` are by reference too, such as "entities/a". Tombstones
 * (`dataset.moved`) are not among the listings.
 *
 * @param englishDataset as `parseDataset` returns it
 * @param today build date, YYYY-MM-DD
 * @param translations into the language of the build; undefined for English
 */
export function measureRegister(englishDataset: Dataset, today: string, translations?: TextTranslations): Register {
  const dataset = translations === undefined ? englishDataset : translateDataset(englishDataset, translations);
  const englishTexts = translations && collectEnglishTexts(englishDataset, translations);
  const listings = [...dataset.entities, ...dataset.tools];
  return {
    dataset,
    englishDataset,
    untranslatedTexts: englishTexts?.untranslated ?? new Set(),
    unchangedTexts: englishTexts?.unchanged ?? new Set(),
    today,
    listings,
    listingByReference: new Map(listings.map((listing) => [referenceOf(listing), listing])),
    freshness: new Map(listings.map((listing) => [referenceOf(listing), measureFreshness(listing, today)])),
    ties: buildTies(dataset),
  };
}

/**
 * Returns the freshness that was computed for a listing.
 *
 * @throws {RangeError} if the listing is not in the register, as in `not in the register: entities/a`
 */
export function freshnessOf({ freshness }: Pick<Register, "freshness">, listing: Listing): Freshness {
  const reference = referenceOf(listing);
  const listingFreshness = freshness.get(reference);
  if (listingFreshness === undefined) throw new RangeError(`not in the register: ${reference}`);
  return listingFreshness;
}

/** Listings by name. Computed once per register. Of namesakes it has the first, since the last entry of a map counts. */
const listingByName = memo(
  ({ listings }: Register): ReadonlyMap<string, Listing> =>
    new Map(listings.toReversed().map((listing) => [listing.name, listing])),
);

/** Returns the listing with exactly this name, an organisation rather than a tool. Undefined if there is none. */
export function findListingByName(register: Register, name: string): Listing | undefined {
  return listingByName(register).get(name);
}

/** Returns true if the listing is closed, merged or discontinued. */
export function isEnded({ status }: Listing): boolean {
  return isEndedState(status.state);
}

/** Compares listings by `sortKey` of their names, which ignores case, accents and punctuation, then by id. 0 for the same id. */
export function compareByName(a: Listing, b: Listing): number {
  return ascending(sortKey(a.name), sortKey(b.name)) || ascending(a.id, b.id);
}

/**
 * Returns the key that a name is sorted by: in lower case, without accents, with one space for each run of characters that are
 * not letters or digits, and none at the ends. "Étoile – du Nord" → "etoile du nord". Computed
 * once per name, since sorting needs it many times.
 */
export const sortKey = memo((name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
