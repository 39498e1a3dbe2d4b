import catalogue from "#words/laws.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";
import { messages as rows } from "../rows/words.ts";

export const lawsMessages = messagesOf("laws", catalogue);

const { places, said, ...others } = messagesOf("laws", catalogue);

/** Words of the pages of laws and of due diligence. */
export const lawsWords = {
  ...others,
  title: ui.nav.laws,
  /** Places that are no country, by the name that the laws have; the others have their country's title. */
  places: places as Readonly<Partial<Record<string, string>>>,
  /** What the laws say in English of who reaches a size, and where. */
  said: said as Readonly<Partial<Record<string, string>>>,
};

/** Every word of these pages. */
export const messages = {
  ...rows,
  laws: lawsWords,
};
