import type { ValueFormatters } from "../../core/compare/compare.ts";
import { format } from "../../core/language/page-format.ts";
import type { TitleOf } from "../../core/register/format-place.ts";
import { formatStatusDate } from "../rows/format-status.ts";
import { rowsMessages } from "../rows/words.ts";
import { compareMessages } from "./words.ts";

/** Titles of terms by field name and id, of the fields whose terms are in no index of the directory. */
export type FieldTitles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Creates the functions that word the values of a comparison:
 *
 * - `titleOf("cost", id)`: the term's title in `fieldTitles`, or `titleOf` for fields that it lacks; the id if there is none
 * - `formatStatus`: "Closed since May 2024", or "Closed" without a date
 * - `formatFreshness`: "Nov 2025", "No source shows a date" without one; if quiet "Nov 2025. No recent sign of activity found"
 * - `formatReview`: "Checked on its own site 25 Nov 2026"
 *
 * @param titleOf titles from the directory's indexes
 * @param fieldTitles titles of the other fields; a field without any has its titles in an index
 */
export function createValueFormatters(titleOf: TitleOf, fieldTitles: FieldTitles): ValueFormatters {
  const { fresh, status } = rowsMessages;
  return {
    titleOf: (field, id) => {
      const titles = fieldTitles[field];
      return titles === undefined ? titleOf(field, id) : (titles[id] ?? id);
    },
    formatStatus: ({ state, since }) => [status[state], since && formatStatusDate(since)].filter(Boolean).join(" "),
    formatFreshness: ({ date, quiet }) => {
      const dateText = date === undefined ? fresh.undated : format.date(date);
      return quiet ? `${dateText}. ${fresh.quiet}` : dateText;
    },
    formatReview: ({ level, date }) => compareMessages.reviewed[level]({ day: date }),
  };
}
