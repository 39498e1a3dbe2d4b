import type { ClarityFact } from "../../core/register/clarity.ts";
import type { Kind } from "../../dataset/model.ts";
import { clarityFactMessages } from "../vocabulary/fields/words.ts";
import { letterMessages } from "./words.ts";

/** Names and addresses in a letter. */
interface LetterDetails {
  /** Name of the listing. */
  readonly name: string;
  /** Host of its website, such as "example.org". By default "your own site". */
  readonly host?: string | undefined;
  /** Absolute URL of the listing's page. Left out if the build has no host. */
  readonly page?: string | undefined;
  /** URL or e-mail address at which the register can be told. Left out if there is none. */
  readonly contact?: string | undefined;
}

/**
 * Builds the text of a letter that asks an organisation to publish what could not be found: subject, greeting, introduction, a
 * line `- …` for each missing fact, a draft with a gap for each of them (indented by four spaces) that the organisation can
 * publish, and a close.
 *
 * @param missing facts that were not found, at least one; their order is kept
 * @returns lines joined by "\n", with empty lines between the parts and no line break at the end
 */
export function buildOrganisationLetter(
  kind: Kind,
  missing: readonly ClarityFact[],
  { name, host, page, contact }: LetterDetails,
): string {
  const facts = missing.map((fact) => clarityFactMessages[fact].letter[kind]);
  const heading = kind === "entity" ? letterMessages.heading.entity : letterMessages.heading.tool({ name });
  return [
    letterMessages.subject({ name }),
    "",
    letterMessages.greeting,
    "",
    letterMessages.listed({
      count: missing.length,
      name,
      page: inParentheses(page),
      host: host ?? letterMessages.ownSite,
    }),
    "",
    ...facts.map(({ ask }) => `- ${ask}`),
    "",
    letterMessages.draft,
    "",
    `    ${heading}`,
    ...facts.map(({ draft }) => `    ${draft}`),
    "",
    letterMessages.publish({ contact: inParentheses(contact) }),
    "",
    letterMessages.close,
  ].join("\n");
}

/** Returns " (text)" with a space before it, or "" if the text is undefined. */
function inParentheses(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}
