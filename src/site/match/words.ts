import { formatFor, type Format } from "../../core/language/format.ts";
import { directoryMessagesFor, type DirectoryMessages } from "../directory/words.ts";
import type { Messages } from "./messages.ts";
import type { Choices } from "./question.ts";
import type { CriterionKey } from "../../core/match/criteria.ts";

/** What the page hands to its script. */
export interface MatchWords {
  readonly locale: string;
  readonly script: Messages["match"]["script"];
  readonly choices: Choices;
}

/** The words of rows, which the directory has too. */
export function rowWordsOf({ locale }: Pick<MatchWords, "locale">): DirectoryMessages {
  return directoryMessagesFor(locale.split("-")[0]);
}

const formats = new Map<string, Format>();

/** How a language writes numbers, dates and lists; made once, since that takes longer than to use it. */
export function formatOf({ locale }: Pick<MatchWords, "locale">): Format {
  let format = formats.get(locale);
  if (format === undefined) formats.set(locale, (format = formatFor(locale)));
  return format;
}

/** A number with the form of its word. */
export function counted(
  n: number,
  forms: { readonly one: string; readonly other: string },
  words: Pick<MatchWords, "locale">,
): string {
  return formatOf(words).count(n, forms.one, forms.other);
}

/** A term's title as written within a sentence; access to a tool goes by the words of cost. */
export function titleOf({ choices }: MatchWords, key: CriterionKey, id: string): string {
  const of = choices[key === "access" ? "cost" : key];
  return of.find(([each]) => each === id)?.[1] ?? id;
}
