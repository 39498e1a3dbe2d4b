import { schemaFields } from "./fields.generated.ts";
import type { Shape } from "./fields.ts";
import { memo } from "./memo.ts";
import type { Kind } from "./model.ts";
import { valueAtKeys } from "./pointer.ts";

/**
 * Dotted path of a field of a listing: "offer.services". The fields of a mapping have paths of their own, those of a list's items
 * don't.
 */
export type FieldPath = keyof typeof schemaFields;

/** Section of a listing's page and of a comparison. */
export type FieldSection = "dates" | "offer" | "evaluations" | "reach" | "show" | "identity";

/** Sort key, lowest first. By kind if the kinds differ; a kind that is left out does not have the field in that list. */
type FieldOrder = number | Partial<Readonly<Record<Kind, number>>>;

/** Uses of a field. A use that a row leaves out does not apply. */
export interface FieldRow {
  /**
   * "fact": a source must support it. "reading": the register's own summary of its sources, which the sources of the listing's
   * summary support too. Also applies to the fields below.
   */
  readonly evidence?: "fact" | "reading";
  /** Section of the listing's page and of a comparison that shows it. Within a section, fields are in the order of the table. */
  readonly section?: FieldSection;
  /** True for a row of a comparison. */
  readonly isCompared?: true;
  /** True if its terms are tags of the listing: listings are counted by them. */
  readonly isTag?: true;
  /** True if the site's search reads it. */
  readonly isSearched?: true;
  /** Order of its facet in the directory. A field without one is no facet. */
  readonly facetOrder?: FieldOrder;
  /** Order in the clarity checklist, which lists what a company looks for before it gets in touch. */
  readonly clarityOrder?: FieldOrder;
  /** Order of its question in GitHub's form for a new listing. */
  readonly formOrder?: FieldOrder;
  /** Weight of a change for readers, "fact" by default. Also applies to the fields below. */
  readonly weight?: "status" | "evidence" | "wording" | "keeping";
  /** True for fields about the listing itself, such as its review. They need no source, and the form has no question for them. */
  readonly isAdministrative?: true;
  /** False for notes to reviewers, which the published dataset leaves out. */
  readonly isPublished?: false;
}

/** Tag that a comparison shows and that the site's search reads. */
const searchableTag = { isCompared: true, isTag: true, isSearched: true } as const;

const rows = {
  kind: { weight: "keeping", isAdministrative: true },
  summary: { weight: "wording", isSearched: true, formOrder: 70 },
  status: { evidence: "fact", section: "dates", isCompared: true },
  "status.state": { weight: "status", formOrder: 900, facetOrder: 170 },
  "status.since": { weight: "status" },
  "status.note": { weight: "wording", formOrder: 910 },
  "status.successor": { weight: "status" },
  review: { weight: "evidence", isAdministrative: true },
  "review.level": { facetOrder: 210 },
  "review.date": {},
  sources: { weight: "evidence", isAdministrative: true },
  added: { weight: "keeping", isAdministrative: true },
  notes: { weight: "keeping", isAdministrative: true, isPublished: false },

  offer: {},
  uses: { evidence: "reading", section: "offer", isSearched: true, formOrder: 75, weight: "wording" },
  "offer.services": {
    evidence: "reading",
    section: "offer",
    ...searchableTag,
    clarityOrder: 1,
    formOrder: 300,
    facetOrder: 80,
  },
  functions: { evidence: "reading", section: "offer", ...searchableTag, formOrder: 80, facetOrder: 10 },
  work: { evidence: "reading", section: "offer", ...searchableTag, formOrder: 82, facetOrder: 20 },
  target_users: { evidence: "reading", section: "offer", ...searchableTag, formOrder: 90, facetOrder: 50 },
  technologies: { evidence: "reading", section: "offer", ...searchableTag, formOrder: 400, facetOrder: 110 },
  platforms: { evidence: "reading", section: "offer", isCompared: true, isTag: true, formOrder: 410, facetOrder: 120 },
  access: { evidence: "fact", section: "offer", isCompared: true, isTag: true, formOrder: 420, facetOrder: 130 },
  "offer.partnerships": {
    evidence: "fact",
    section: "offer",
    ...searchableTag,
    clarityOrder: 2,
    formOrder: { entity: 310 },
    facetOrder: { entity: 90, tool: 190 },
  },
  "offer.cost": {
    evidence: "fact",
    section: "offer",
    isCompared: true,
    isTag: true,
    clarityOrder: 7,
    formOrder: 320,
    facetOrder: 140,
  },
  "offer.languages": {
    evidence: "fact",
    section: "offer",
    ...searchableTag,
    clarityOrder: 8,
    formOrder: 500,
    facetOrder: 150,
  },
  regulations: { evidence: "fact", section: "offer", isCompared: true, isTag: true, facetOrder: 155 },
  "offer.workstreams": { evidence: "reading", section: "offer", isCompared: true, clarityOrder: { entity: 3 } },
  "offer.members": { evidence: "fact", section: "offer", isCompared: true },
  contact: { evidence: "fact", section: "offer", isCompared: true, clarityOrder: 6 },
  "contact.url": { formOrder: 600 },
  "contact.email": { formOrder: { entity: 610 } },
  help_lines: { evidence: "fact", section: "offer", isCompared: true },

  reach: { evidence: "reading" },
  "reach.scope": {
    section: "reach",
    isCompared: true,
    isTag: true,
    formOrder: 200,
    facetOrder: { entity: 160, tool: 200 },
  },
  "reach.regions": { section: "reach", ...searchableTag, formOrder: 210, facetOrder: 60 },
  "reach.countries": { section: "reach", ...searchableTag, formOrder: 220, facetOrder: 70 },
  focus: { evidence: "reading" },
  "focus.issues": { section: "reach", ...searchableTag, formOrder: 230, facetOrder: 30 },
  "focus.industries": { section: "reach", ...searchableTag, formOrder: 240, facetOrder: 40 },

  "offer.outputs": { evidence: "fact", section: "show", isCompared: true, clarityOrder: 4 },
  "offer.case_studies": { evidence: "fact", section: "show", isCompared: true, clarityOrder: 5 },

  evaluations: { evidence: "fact", section: "evaluations", isCompared: true, clarityOrder: 9 },

  developers: { evidence: "fact", section: "identity", isCompared: true, isSearched: true, formOrder: 35 },
  headquarters: { evidence: "fact", section: "identity", isCompared: true, formOrder: 60 },
  founded: { evidence: "fact", section: "identity", isCompared: true, formOrder: 50 },
  launched: { evidence: "fact", section: "identity", isCompared: true, formOrder: 55 },
  licence: { evidence: "fact", section: "identity", isCompared: true, formOrder: 430 },
  type: { evidence: "reading", section: "identity", ...searchableTag, formOrder: 40, facetOrder: 100 },
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
} as const satisfies Partial<Record<FieldPath, FieldRow>>;

/**
 * Uses of every field of a listing, one row a field. Kinds, shapes and vocabularies come from the schemas (`schemaFields`).
 *
 * An error of type-checking here names a field of the schemas that has no row yet.
 */
export const fieldTable: typeof rows & Readonly<Record<FieldPath, FieldRow>> = rows;

/** A field: its row of the table, and what the schemas say about it. */
export interface FieldDefinition extends FieldRow {
  readonly path: FieldPath;
  /** Last part of the path, by which addresses, indexes and comparisons call it: "services". */
  readonly name: string;
  /** Kinds of listing that have the field. */
  readonly kinds: readonly Kind[];
  readonly shape: Shape;
  /** Vocabulary of its terms. Absent for other fields, and for `status.state`, which has one for each kind. */
  readonly vocabulary?: string;
}

/** Fields of listings of both kinds, in the order of the table. */
export const fieldDefinitions: readonly FieldDefinition[] = (Object.keys(fieldTable) as FieldPath[]).map((path) => ({
  path,
  name: path.slice(path.lastIndexOf(".") + 1),
  ...schemaFields[path],
  ...fieldTable[path],
}));

/**
 * Returns the fields that have a use, in the order of the table: `fieldsWith("isTag")` gives `offer.services`, `functions` and
 * so on.
 *
 * Only a row's own use counts, not one that applies to it from the field above. [] if no field has it.
 *
 * @param value only fields with this value are returned: `fieldsWith("section", "offer")`. By default those with any value.
 */
export function fieldsWith(key: keyof FieldRow, value?: unknown): readonly FieldDefinition[] {
  return fieldDefinitions.filter((field) => (value === undefined ? field[key] !== undefined : field[key] === value));
}

/** Paths of facts. A source must support each; a fact of state `unknown` needs none. Fields below them are not listed. */
export const factPaths: readonly string[] = fieldsWith("evidence", "fact").map(({ path }) => path);

/** Paths of readings, which the sources of the summary support unless a source names them. Fields below them are not listed. */
export const readingPaths: readonly string[] = fieldsWith("evidence", "reading").map(({ path }) => path);

/** Paths of fields about the listing itself, such as its review. They need no source, and the form has no question for them. */
export const administrativePaths: readonly string[] = fieldsWith("isAdministrative").map(({ path }) => path);

/**
 * Returns the fields of a kind that have an order in a list, lowest first. Fields whose order is for the other kind only are
 * left out.
 *
 * For example, `fieldsInOrder("entity", "clarityOrder")` begins with `offer.services` (1) and `offer.partnerships` (2).
 */
export function fieldsInOrder(
  kind: Kind,
  key: "facetOrder" | "clarityOrder" | "formOrder",
): readonly FieldDefinition[] {
  const ordered = fieldDefinitions.flatMap((field) => {
    const order = findOrder(field[key], kind);
    return order === undefined || !field.kinds.includes(kind) ? [] : [{ field, order }];
  });
  return ordered.sort((a, b) => a.order - b.order).map(({ field }) => field);
}

/**
 * Returns the sort key for a kind of listing: the number itself, or that of the kind from `{entity: 2}`. Undefined if there is
 * none for it.
 */
export function findOrder(order: FieldOrder | undefined, kind: Kind): number | undefined {
  return typeof order === "object" ? order[kind] : order;
}

/**
 * Splits a dotted path: `offer.cost` → `["offer", "cost"]`. Each path is split once, since the same few are read in every
 * listing.
 */
const splitPath = memo((path: string) => path.split("."));

/**
 * Returns the value of a listing at a dotted path: `valueAtPath(listing, "offer.cost")`. Undefined if the listing has none,
 * also below a list: `offer.outputs.title` has no value.
 */
export function valueAtPath(listing: object, path: string): unknown {
  return valueAtKeys(listing, splitPath(path));
}
