import facts from "#words/facts.json" with { type: "json" };
import fields from "#words/fields.json" with { type: "json" };
import type { ClarityFact } from "../../../core/register/clarity.ts";
import type { FieldPath } from "../../../dataset/field-table.ts";

/** How a fact of the clarity checklist is spoken of. */
interface FactWords {
  /** The line of the checklist. */
  readonly label: string;
  /** The link to the form. */
  readonly supply: string;
  /** For a fact that could not be found: what a letter asks for, and a line of its draft with gaps to fill. */
  readonly letter: Readonly<Record<"entity" | "tool", { readonly ask: string; readonly draft: string }>>;
}

export const clarityFactMessages: Readonly<Record<ClarityFact, FactWords>> = facts;

export const fieldLabels: Readonly<Record<FieldPath, string>> = fields.titles;
