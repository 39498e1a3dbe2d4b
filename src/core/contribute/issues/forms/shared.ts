import type { Topics } from "../../../../words/topics.generated.ts";
import type { IssueInput } from "../issue-form.ts";

/** The texts of the forms in one language; titles and hints of a listing's own fields are the schemas'. */
export type IssueFormWords = Topics["issue-forms"];

/** What is known before anything is asked: what keeps people safe, then what the form is for. */
export function introOf({ neverSend, answered }: IssueFormWords, ...rest: readonly string[]): string {
  return [neverSend, ...rest, answered].filter((part) => part !== "").join("\n\n");
}

/** A question to which one of these answers is chosen. */
export function choice(options: Readonly<Record<string, string>>): IssueInput["asks"] {
  return { type: "choice", options: Object.entries(options).map(([id, text]) => ({ id, text })) };
}

/** The questions that several forms ask, by their ids. */
export function sharedInputs(words: IssueFormWords) {
  return {
    listing: {
      id: "listing",
      ...words.listing,
      example: "entities/example-initiative",
      isRequired: true,
      asks: { type: "line" },
    },
    sources: {
      id: "sources",
      ...words.sources,
      example: "https://example.org/annual-report | Example Initiative | 2026-03",
      isRequired: true,
      asks: { type: "lines" },
    },
    pledge: {
      id: "pledge",
      label: words.pledge.label,
      isRequired: true,
      asks: { type: "pledge", options: Object.values(words.pledge.options) },
    },
    standing: {
      id: "standing",
      label: words.standing.label,
      help: words.standing.help,
      isRequired: true,
      asks: choice(words.standing.options),
    },
    id: { id: "id", ...words.id, example: "example-initiative", asks: { type: "line" } },
    yaml: { id: "yaml", ...words.yaml, asks: { type: "yaml" } },
  } as const satisfies Readonly<Record<string, IssueInput>>;
}
