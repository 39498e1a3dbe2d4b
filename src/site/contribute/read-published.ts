import { fieldsByKind } from "../../dataset/fields.ts";
import { answersOf, type Answers } from "../../core/contribute/form-state.ts";

/** The answers in a listing's published JSON; "unknown" where it moved, "failed" where it is no listing. */
export function readPublished(text: string): Answers | "failed" | "unknown" {
  try {
    const value = JSON.parse(text) as { readonly kind?: unknown };
    if (value.kind === "moved") return "unknown";
    return value.kind === "entity" || value.kind === "tool" ? answersOf(value, fieldsByKind[value.kind]) : "failed";
  } catch {
    return "failed";
  }
}
