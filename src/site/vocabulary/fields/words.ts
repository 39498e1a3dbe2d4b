import facts from "#words/facts.json" with { type: "json" };
import titles from "#words/field-titles.generated.json" with { type: "json" };
import type { ClarityFact } from "../../../core/register/clarity.ts";
import type { FieldPath } from "../../../dataset/field-table.ts";

/** Messages about a fact of the clarity checklist. */
interface ClarityFactMessages {
  /** Line of the checklist: "Which services it offers". */
  readonly label: string;
  /** Link to the form, if the fact was not found: "Supply the services". */
  readonly supply: string;
  /** Lines of the letter to an organisation, by kind of listing: the request, and a line of a draft with gaps to fill in. */
  readonly letter: Readonly<Record<"entity" | "tool", { readonly ask: string; readonly draft: string }>>;
}

export const clarityFactMessages: Readonly<Record<ClarityFact, ClarityFactMessages>> = facts;

/** Title of each field: "Website" for `website`. */
export const fieldLabels: Readonly<Record<FieldPath, string>> = titles;
