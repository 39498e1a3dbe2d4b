import { schemaFields } from "./fields.generated.ts";
import type { Shape } from "./fields.ts";
import type { Kind } from "./model.ts";
import { formatPointer, valueAt } from "./pointer.ts";

/** The dotted path of a field of a listing, or of a part of one. Lists are not opened. */
export type FieldPath = keyof typeof schemaFields;

/** The sections of a listing's page and of a comparison that show fields. */
export type FieldSection = "dates" | "offer" | "reach" | "show" | "identity";

/** A place in an order, lowest first; by kind where only one kind has it there. */
type Place = number | Partial<Readonly<Record<Kind, number>>>;

/** What the register does with a field. What a row leaves out is not done. */
export interface FieldRow {
  /**
   * A fact needs a source that supports it. A reading is the register's own: sources that support the summary carry it,
   * unless one supports it by name. Parts of a field go with it.
   */
  readonly evidence?: "fact" | "reading";
  /** Where the listing's page and a comparison show it; within a section in the order of the table. */
  readonly section?: FieldSection;
  /** A row of a comparison. */
  readonly isCompared?: true;
  /** Its terms tag the listing: they are counted by term, and the directory can have a facet of them. */
  readonly isTag?: true;
  /** The site's search finds a listing by it. */
  readonly isSearched?: true;
  /** Its place in the clarity checklist: what a company looks for before it gets in touch. */
  readonly clarityOrder?: Place;
  /** Its place among the questions of GitHub's forms for a new listing. */
  readonly formOrder?: Place;
  /** How much a change of it weighs for a reader, where that is not the weight of a fact. Parts of a field go with it. */
  readonly weight?: "status" | "evidence" | "wording" | "keeping";
  /** It says how the listing is kept: no source supports it, and the form fills it in or asks for it in a place of its own. */
  readonly isAdministrative?: true;
  /** For reviewers alone: the dataset leaves it out. */
  readonly isPublished?: false;
}

/** Of terms that tag a listing, are compared, and by which the search finds it. */
const taggedAndSearched = { isCompared: true, isTag: true, isSearched: true } as const;

/**
 * What the register does with each field of a listing: one row a field.
 *
 * Kinds, shape and vocabulary are said by the schemas (`schemaFields`); a field that the schemas gain fails
 * type-checking until it has a row here.
 */
export const fieldTable = {
  kind: { weight: "keeping", isAdministrative: true },
  summary: { weight: "wording", isSearched: true, formOrder: 70 },
  status: { evidence: "fact", section: "dates", isCompared: true },
  "status.state": { weight: "status", formOrder: 900 },
  "status.since": { weight: "status" },
  "status.note": { weight: "wording", formOrder: 910 },
  "status.successor": { weight: "status" },
  review: { weight: "evidence", isAdministrative: true },
  "review.level": {},
  "review.date": {},
  sources: { weight: "evidence", isAdministrative: true },
  added: { weight: "keeping", isAdministrative: true },
  notes: { weight: "keeping", isAdministrative: true, isPublished: false },

  offer: {},
  uses: { evidence: "reading", section: "offer", isSearched: true, formOrder: 75, weight: "wording" },
  "offer.services": { evidence: "reading", section: "offer", ...taggedAndSearched, clarityOrder: 1, formOrder: 300 },
  functions: { evidence: "reading", section: "offer", ...taggedAndSearched, formOrder: 80 },
  work: { evidence: "reading", section: "offer", ...taggedAndSearched, formOrder: 82 },
  target_users: { evidence: "reading", section: "offer", ...taggedAndSearched, formOrder: 90 },
  technologies: { evidence: "reading", section: "offer", ...taggedAndSearched, formOrder: 400 },
  platforms: { evidence: "reading", section: "offer", isCompared: true, isTag: true, formOrder: 410 },
  access: { evidence: "fact", section: "offer", isCompared: true, isTag: true, formOrder: 420 },
  "offer.partnerships": {
    evidence: "fact",
    section: "offer",
    ...taggedAndSearched,
    clarityOrder: 2,
    formOrder: { entity: 310 },
  },
  "offer.cost": { evidence: "fact", section: "offer", isCompared: true, isTag: true, clarityOrder: 7, formOrder: 320 },
  "offer.languages": { evidence: "fact", section: "offer", ...taggedAndSearched, clarityOrder: 8, formOrder: 500 },
  regulations: { evidence: "fact", section: "offer", isCompared: true, isTag: true },
  "offer.workstreams": { evidence: "reading", section: "offer", isCompared: true, clarityOrder: { entity: 3 } },
  "offer.members": { evidence: "fact", section: "offer", isCompared: true },
  contact: { evidence: "fact", section: "offer", isCompared: true, clarityOrder: 6 },
  "contact.url": { formOrder: 600 },
  "contact.email": { formOrder: { entity: 610 } },

  reach: { evidence: "reading" },
  "reach.scope": { section: "reach", isCompared: true, isTag: true, formOrder: 200 },
  "reach.regions": { section: "reach", ...taggedAndSearched, formOrder: 210 },
  "reach.countries": { section: "reach", ...taggedAndSearched, formOrder: 220 },
  focus: { evidence: "reading" },
  "focus.issues": { section: "reach", ...taggedAndSearched, formOrder: 230 },
  "focus.industries": { section: "reach", ...taggedAndSearched, formOrder: 240 },

  "offer.outputs": { evidence: "fact", section: "show", isCompared: true, clarityOrder: 4 },
  "offer.case_studies": { evidence: "fact", section: "show", isCompared: true, clarityOrder: 5 },

  developers: { evidence: "fact", section: "identity", isCompared: true, isSearched: true, formOrder: 35 },
  headquarters: { evidence: "fact", section: "identity", isCompared: true, formOrder: 60 },
  founded: { evidence: "fact", section: "identity", isCompared: true, formOrder: 50 },
  launched: { evidence: "fact", section: "identity", isCompared: true, formOrder: 55 },
  licence: { evidence: "fact", section: "identity", isCompared: true, formOrder: 430 },
  type: { evidence: "reading", section: "identity", ...taggedAndSearched, formOrder: 40 },
  name: { evidence: "reading", section: "identity", isSearched: true, formOrder: 10 },
  acronym: { evidence: "reading", section: "identity", isSearched: true, formOrder: { entity: 20 } },
  aliases: { evidence: "reading", section: "identity", isSearched: true },
  last_activity: { evidence: "fact", section: "identity", isCompared: true, formOrder: 450 },
  website: { evidence: "fact", section: "identity", isCompared: true, formOrder: 30 },
  repository: { evidence: "fact", section: "identity", isCompared: true, formOrder: 440 },
  identifiers: { evidence: "fact", section: "identity" },
  "identifiers.org_id": {},
  "identifiers.wikidata": {},
  "identifiers.ror": {},
  "identifiers.lei": {},
  relations: { evidence: "fact" },
} as const satisfies Record<FieldPath, FieldRow>;

/** A field with what the schemas say of it and what the register does with it. */
export interface FieldDefinition extends FieldRow {
  readonly path: FieldPath;
  /** The last part of the path: what addresses, indexes and comparisons call it. */
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly shape: Shape;
  /** Of its terms; absent where the kinds have vocabularies of their own. */
  readonly vocabulary?: string;
}

/** Every field of a listing, in the order of the table. */
export const fieldDefinitions: readonly FieldDefinition[] = (Object.keys(fieldTable) as FieldPath[]).map((path) => ({
  path,
  name: path.slice(path.lastIndexOf(".") + 1),
  ...schemaFields[path],
  ...fieldTable[path],
}));

/** The paths of fields of which a row says something, such as `fieldsWith("isTag")`. */
export function fieldsWith(key: keyof FieldRow, value?: unknown): readonly FieldDefinition[] {
  return fieldDefinitions.filter((field) => (value === undefined ? field[key] !== undefined : field[key] === value));
}

/** True or false whoever reads the sources: each needs one that supports it (the state `unknown` needs none). */
export const factPaths: readonly string[] = fieldsWith("evidence", "fact").map(({ path }) => path);

/** The register's reading of the sources: carried by those that support the summary unless one supports it by name. */
export const readingPaths: readonly string[] = fieldsWith("evidence", "reading").map(({ path }) => path);

/** How the listing is kept: no source supports it, and the form fills it in or asks for it in a place of its own. */
export const administrativePaths: readonly string[] = fieldsWith("isAdministrative").map(({ path }) => path);

/** The fields that have a place in an order, as listings of a kind have it. */
export function fieldsInOrder(kind: Kind, key: "formOrder" | "clarityOrder"): readonly FieldDefinition[] {
  const placed = fieldDefinitions.flatMap((field) => {
    const place = typeof field[key] === "object" ? field[key][kind] : field[key];
    return place === undefined || !field.kinds.includes(kind) ? [] : [{ field, place }];
  });
  return placed.sort((a, b) => a.place - b.place).map(({ field }) => field);
}

/** What a listing says at a dotted path; undefined where it says nothing. */
export function valueAtPath(listing: object, path: string): unknown {
  return valueAt(listing, formatPointer(...path.split(".")));
}
