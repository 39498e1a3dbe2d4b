import catalogue from "#words/listing.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import type { ClarityFact } from "../../core/register/clarity.ts";
import type { Kind } from "../../dataset/model.ts";
import { alikeWords } from "../exists/words.ts";
import { messages as rows } from "../rows/words.ts";
import { clarityFactMessages, fieldLabels } from "../vocabulary/fields/words.ts";

export const listingMessages = messagesOf("listing", catalogue);

const { listing, moved, letter } = messagesOf("listing", catalogue);

/** A listing's page: its sections, facts, sources and ways to correct it. */
export const listingWords = { ...listing, clarityFacts: clarityFactMessages };

interface LetterFacts {
  readonly name: string;
  readonly host?: string | undefined;
  readonly page?: string | undefined;
  readonly how?: string | undefined;
}

/** A text that an organisation could use to publish what could not be found. */
export const letterWords = {
  summary: letter.summary,
  note: letter.note,
  text: (kind: Kind, missing: readonly ClarityFact[], { name, host, page, how }: LetterFacts): string => {
    const facts = missing.map((fact) => clarityFactMessages[fact].letter[kind]);
    const aside = (text?: string) => (text === undefined ? "" : ` (${text})`);
    return [
      letter.subject({ name }),
      "",
      letter.greeting,
      "",
      letter.listed({ count: missing.length, name, page: aside(page), host: host ?? letter.ownSite }),
      "",
      ...facts.map(({ ask }) => `- ${ask}`),
      "",
      letter.draft,
      "",
      `    ${kind === "entity" ? letter.heading.entity : letter.heading.tool({ name })}`,
      ...facts.map(({ draft }) => `    ${draft}`),
      "",
      letter.publish({ how: aside(how) }),
      "",
      letter.close,
    ].join("\n");
  },
};

export const messages = /* @__PURE__ */ (() => ({
  ...rows,
  alike: alikeWords,
  fieldLabels,
  listing: listingWords,
  letter: letterWords,
  /** Where a listing has another address. */
  moved,
}))();
