import { addressOfListing, addressOfReference } from "../../dataset/address.ts";
import { removeComments, removeKey } from "../../dataset/write/edit-listing.ts";
import {
  kindByFolder,
  referenceOf,
  type Dataset,
  type Entity,
  type Listing,
  type Moved,
  type Reference,
  type Tool,
} from "../../dataset/model.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { vocabularies, type Term, type Vocabulary } from "../../dataset/vocabularies.ts";
import { measureClarity, type Clarity } from "../register/clarity.ts";
import type { Freshness } from "../register/freshness.ts";
import { freshnessOf, type Edition, type Register } from "../register/register.ts";
import type { Tie } from "../register/relations.ts";

/** Values of a listing that are computed from the register. */
interface ComputedValues {
  readonly freshness: Freshness;
  readonly clarity: Clarity;
  /** Relations that other listings state to this one, such as `{type: "runs", from: "entities/a"}`, in the order of its ties. */
  readonly inverse_relations: readonly { readonly type: Tie["type"]; readonly from: Reference | undefined }[];
}

/** Values that publication adds to the fields of a listing. */
interface PublishedValues {
  readonly id: Listing["id"];
  /** Address of its page, such as `https://example.org/entities/a/`; `/entities/a/` without a configured host. */
  readonly href: string;
  readonly computed: ComputedValues;
}

/** A listing as register.json has it. */
export type PublishedListing = PublishedValues & (Omit<Entity, "id" | "notes"> | Omit<Tool, "id" | "notes">);

/** A tombstone as register.json has it. */
export interface PublishedTombstone extends Pick<Moved, "id" | "kind" | "to"> {
  /** Old address of the listing. */
  readonly href: string;
}

/** A term as register.json has it. */
export type PublishedTerm = Omit<Term, "counterparts"> & Partial<Pick<Term, "counterparts">>;

/** A vocabulary as register.json has it. */
export interface PublishedVocabulary extends Pick<Vocabulary, "name" | "title" | "description"> {
  readonly terms: readonly PublishedTerm[];
}

/** Numbers of items in the dataset. */
interface DatasetCounts {
  readonly entities: number;
  readonly tools: number;
  readonly moved: number;
  readonly sources: number;
}

/** Content of register.json. Listings and tombstones are in order of id. */
export interface PublishedRegister {
  readonly version: "1";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Git commit. Null outside a repository. */
  readonly commit: string | null;
  readonly licence: "CC-BY-4.0";
  readonly counts: DatasetCounts;
  /** Vocabularies by name, in order of name. */
  readonly vocabularies: Readonly<Record<string, PublishedVocabulary>>;
  readonly entities: readonly PublishedListing[];
  readonly tools: readonly PublishedListing[];
  readonly moved: readonly PublishedTombstone[];
}

/**
 * Returns a listing as it is published: `id`, `href` of its page, its fields without `notes`, and `computed`, which is
 * `{freshness, clarity, inverse_relations}`.
 *
 * `href` is the edition's prefix and `/entities/a/`; `inverse_relations` are the relations that other listings state to this one,
 * such as `{type: "runs", from: "entities/a"}`, [] for none.
 *
 * @throws {RangeError} if the listing is not in the register
 */
export function toPublishedListing(listing: Listing, register: Register, { prefix }: Edition): PublishedListing {
  const { id, notes: _, ...fields } = listing;
  const reference = referenceOf(listing);
  const ties = register.ties.get(reference) ?? [];
  const freshness = freshnessOf(register, listing);
  return {
    id,
    href: prefix + addressOfListing(listing),
    ...fields,
    computed: {
      freshness,
      clarity: measureClarity(listing, freshness),
      inverse_relations: ties.filter(({ isInverse }) => isInverse).map(({ type, to }) => ({ type, from: to })),
    },
  };
}

/**
 * Returns the YAML text of a listing's file as it is published: without reviewers' comments and without `notes`.
 *
 * A file that has neither is returned as it is.
 */
export function toPublishedSource({ path, bytes }: SourceFile): string {
  const folder = path.startsWith("tools/") ? "tools" : "entities";
  const text = removeComments(new TextDecoder().decode(bytes), folder);
  return removeKey(text, "notes", kindByFolder[folder]);
}

/**
 * Returns a tombstone as it is published: `{id: "old", href: "https://example.org/tools/old/", kind: "moved", to: "tools/new"}`.
 * `to` is as written, so it may be moved too.
 */
export function toPublishedTombstone({ folder, id, kind, to }: Moved, { prefix }: Edition): PublishedTombstone {
  return { id, href: prefix + addressOfReference(`${folder}/${id}`), kind, to };
}

/**
 * Returns the content of register.json, valid against dataset.schema.json: `{version: "1", generated: "2026-11-25", commit,
 * licence: "CC-BY-4.0", counts, vocabularies, entities, tools, moved}`. The commit is null outside a repository, `vocabularies`
 * has them by name.
 */
export function toPublishedRegister(register: Register, edition: Edition): PublishedRegister {
  const { entities, tools, moved } = register.dataset;
  return {
    version: "1" as const,
    generated: register.today,
    commit: edition.commit ?? null,
    licence: "CC-BY-4.0" as const,
    counts: countDataset(register.dataset),
    vocabularies: Object.fromEntries(
      [...vocabularies].map(([name, vocabulary]) => [name, toPublishedVocabulary(vocabulary)]),
    ),
    entities: entities.map((entity) => toPublishedListing(entity, register, edition)),
    tools: tools.map((tool) => toPublishedListing(tool, register, edition)),
    moved: moved.map((tombstone) => toPublishedTombstone(tombstone, edition)),
  };
}

/**
 * Counts entities, tools, tombstones, and the sources of all listings: `{entities: 150, tools: 120, moved: 2, sources: 900}`. A
 * source cited by two listings counts twice.
 */
function countDataset({ entities, tools, moved }: Dataset): DatasetCounts {
  const sources = [...entities, ...tools].reduce((sum, listing) => sum + listing.sources.length, 0);
  return { entities: entities.length, tools: tools.length, moved: moved.length, sources };
}

/**
 * Returns a vocabulary as it is published: `{name, title, description, terms}`. A term without counterparts in other schemes has
 * no `counterparts` at all.
 */
export function toPublishedVocabulary({ name, title, description, terms }: Vocabulary): PublishedVocabulary {
  const publishedTerms = terms.map(({ counterparts, ...term }) => ({
    ...term,
    ...(counterparts.length > 0 && { counterparts }),
  }));
  return { name, title, description, terms: publishedTerms };
}
