import type { listedFields } from "../fields.generated.ts";

/** A field's title and what it means, as a form asks for it. */
export interface FieldWord {
  readonly title: string;
  readonly description: string;
  /** How the file writes it, where that is not how a reader chooses it. */
  readonly inFile?: string;
}

/** Parts of the things that a listing has several of. */
type PartPath =
  | `offer.outputs.${"title" | "url" | "type" | "year"}`
  | `offer.case_studies.${"title" | "url" | "industry" | "countries" | "year"}`
  | `relations.${"type" | "to" | "name"}`
  | `sources.${"url" | "publisher" | "as_of" | "supports" | "archive"}`
  | `developers.${"name" | "to"}`;

/** What means another thing in a tool. */
type ToolPath = "tool:kind" | "tool:offer" | "tool:status.state";

type ListPath =
  | "aliases"
  | "uses"
  | "offer.workstreams"
  | "offer.outputs"
  | "offer.case_studies"
  | "relations"
  | "sources"
  | "sources.supports"
  | "developers";

/** The words of a listing's fields in a language. */
export interface FieldWords {
  readonly fields: Readonly<Record<keyof typeof listedFields | PartPath | ToolPath, FieldWord>>;
  /** What one of a list is called. */
  readonly items: Readonly<Record<ListPath, string>>;
}

/** In English, fields have the words of the schemas. */
export const fieldWords: FieldWords | undefined = undefined;
