import { addressOfListing, addressOfReference } from "../../dataset/address.ts";
import { editListing, removeComments } from "../../dataset/write/edit-listing.ts";
import { kindByFolder, referenceOf, type Dataset, type Listing, type Moved } from "../../dataset/model.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { parseYaml } from "../../dataset/yaml/parse-yaml.ts";
import { vocabularies, type Vocabulary } from "../../dataset/vocabularies.ts";
import { measureClarity } from "../register/clarity.ts";
import { freshnessOf, type Edition, type Register } from "../register/register.ts";

/** A listing as register.json has it. */
export type PublishedListing = ReturnType<typeof toPublishedListing>;

/** A term as register.json has it. */
export type PublishedTerm = ReturnType<typeof toPublishedVocabulary>["terms"][number];

/**
 * Returns a listing as it is published: `id`, `href` of its page, its fields without `notes`, and `computed`.
 *
 * `computed` holds freshness, clarity, and `inverse_relations`: the relations that other listings state to this one,
 * as `{type, from}`.
 */
export function toPublishedListing(listing: Listing, register: Register, { prefix }: Edition) {
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
      clarity: measureClarity(listing, freshness, register.today),
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
  const { notes, ...fields } = (parseYaml(text).document?.value ?? {}) as { notes?: string };
  return notes === undefined ? text : editListing(text, fields, kindByFolder[folder]);
}

/** Returns a tombstone as it is published: `href` is the old address, `to` the reference of the listing that took its place. */
export function toPublishedTombstone({ folder, id, kind, to }: Moved, { prefix }: Edition) {
  return { id, href: prefix + addressOfReference(`${folder}/${id}`), kind, to };
}

/** Returns the content of register.json: the whole register, valid against dataset.schema.json. */
export function toPublishedRegister(register: Register, edition: Edition) {
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

/** Counts entities, tools, tombstones, and the sources of all listings; a source cited by two listings counts twice. */
function countDataset({ entities, tools, moved }: Dataset) {
  const sources = [...entities, ...tools].reduce((sum, listing) => sum + listing.sources.length, 0);
  return { entities: entities.length, tools: tools.length, moved: moved.length, sources };
}

/** Returns a vocabulary as it is published. A term without counterparts in other schemes has no `counterparts` at all. */
export function toPublishedVocabulary({ name, title, description, terms }: Vocabulary) {
  const publishedTerms = terms.map(({ counterparts, ...term }) => ({
    ...term,
    ...(counterparts.length > 0 && { counterparts }),
  }));
  return { name, title, description, terms: publishedTerms };
}
