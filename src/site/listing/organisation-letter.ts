import type { ClarityFact } from "../../core/register/clarity.ts";
import type { Kind } from "../../dataset/model.ts";
import { clarityFactMessages } from "../vocabulary/fields/words.ts";
import { listingMessages } from "./words.ts";

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
 * Builds the text of a letter that asks an organisation to publish what could not be found.
 *
 * It has a subject, a line for each missing fact, and a draft with gaps that the organisation can publish.
 *
 * @param missing facts that were not found, at least one
 * @returns lines joined by line breaks
 */
export function buildOrganisationLetter(
  kind: Kind,
  missing: readonly ClarityFact[],
  { name, host, page, contact }: LetterDetails,
): string {
  const { letter } = listingMessages;
  const facts = missing.map((fact) => clarityFactMessages[fact].letter[kind]);
  const heading = kind === "entity" ? letter.heading.entity : letter.heading.tool({ name });
  return [
    letter.subject({ name }),
    "",
    letter.greeting,
    "",
    letter.listed({ count: missing.length, name, page: inParentheses(page), host: host ?? letter.ownSite }),
    "",
    ...facts.map(({ ask }) => `- ${ask}`),
    "",
    letter.draft,
    "",
    `    ${heading}`,
    ...facts.map(({ draft }) => `    ${draft}`),
    "",
    letter.publish({ contact: inParentheses(contact) }),
    "",
    letter.close,
  ].join("\n");
}

/** Returns " (text)", or "" if there is no text. */
function inParentheses(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}
