import { formatColon } from "../../core/language/labelled.ts";

/** Colon between a label and its value in the language of the page, with its spaces, where both are in elements of their own. */
export const colon = formatColon(import.meta.env.PAGE_LANGUAGE ?? "en");

/** Joins a label and its value in the language of the page: "Threshold: 50"; in French with a narrow space before the colon. */
export function labelled(label: string, value: string): string {
  return label + colon + value;
}
