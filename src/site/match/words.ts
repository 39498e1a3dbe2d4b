import pageCatalogue from "#words/match.json" with { type: "json" };
import reasonsCatalogue from "#words/match-reasons.json" with { type: "json" };
import scriptCatalogue from "#words/match-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";

/** The words of the reasons for a match. */
export const reasonsWords = messagesOf("match-reasons", reasonsCatalogue);

/** The words of the page's script, those of reasons apart: `{…}` in a sentence is the place of a choice. */
export const matchScriptWords = messagesOf("match-script", scriptCatalogue);

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  match: messagesOf("match", pageCatalogue),
}))();

export type Messages = typeof messages;
