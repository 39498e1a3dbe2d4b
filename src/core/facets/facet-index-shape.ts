import type { Kind } from "../../dataset/model.ts";

/** The term of a facet that stands for a fact that could not be found. */
export const notStated = "not-stated";

/** A facet of an index: its terms, and which of them each row states. */
export interface FacetColumn {
  readonly name: string;
  /** Whether one of the chosen terms must hold (within the facet: or), or all of them. */
  readonly mode: "any" | "all";
  /** Terms in display order (length T). */
  readonly ids: readonly string[];
  /** Their titles; absent where the terms are the register's own words and not a vocabulary's. */
  readonly titles?: readonly string[];
  /** For each row the places in `ids` of what it states (length R). */
  readonly rows: readonly (readonly number[])[];
}

/** What a directory's rows show beside their facets; every column has R values. */
export interface RowColumns {
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** "" when there is none. */
  readonly acronym: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly developers: readonly (readonly string[])[];
  /** Of the newest evidence, as exact as it is given; "" when undated. */
  readonly date: readonly string[];
  /** From the newest evidence to the build date; -1 when undated. */
  readonly age_in_days: readonly number[];
  /** 1 when the newest evidence is a person's review, else 0. */
  readonly reviewed: readonly number[];
  /** 1 when no recent sign of activity was found, else 0. */
  readonly quiet: readonly number[];
  /** How many. */
  readonly sources: readonly number[];
  /** YYYY-MM-DD. */
  readonly added: readonly string[];
  /** Reference of the listing in its place; "" when there is none. */
  readonly successor: readonly string[];
}

/** An index as it is published, in rows 0 … R-1 by name. */
export interface FacetIndex {
  readonly version: "1";
  readonly kind: Kind;
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** R, the number of rows. */
  readonly size: number;
  /** Which rows, in which order; the same in the text beside it. */
  readonly digest: string;
  /** In display order. */
  readonly facets: readonly FacetColumn[];
  /** For each term of the vocabulary of regions the places in the facet `countries` of its countries. */
  readonly countries_by_region: readonly (readonly number[])[];
  readonly rows: RowColumns;
}

/** The texts beside an index. */
export interface FacetText {
  readonly version: "1";
  readonly kind: Kind;
  readonly generated: string;
  readonly digest: string;
  /** Length R. */
  readonly summaries: readonly string[];
  /** Of tools: what people use each for (length R). */
  readonly uses?: readonly (readonly string[])[];
}
