import type { CompareRow } from "../../core/compare/compare.ts";
import type { RegisterRow } from "../../core/compare/compared-fields.ts";
import { enCompare, type CompareMessages } from "./words.en.ts";
import { inLanguage } from "../../core/language/words.ts";

export type { CompareMessages } from "./words.en.ts";

/** The words of the comparison in a language: for the browser, which should not load those of the whole site. */
export function compareMessagesFor(language: string | undefined): CompareMessages {
  return inLanguage({ en: enCompare }, language);
}

/** What a row of the comparison is called. */
export function titleOfRow(
  { name, path }: Pick<CompareRow, "name" | "path">,
  { fields, rows }: CompareMessages,
): string {
  return path === undefined ? rows[name as RegisterRow] : fields[path];
}
