import pageCatalogue from "#words/match.json" with { type: "json" };
import reasonsCatalogue from "#words/match-reasons.json" with { type: "json" };
import scriptCatalogue from "#words/match-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the match page without its script, and of links to it. */
export const matchMessages = messagesOf("match", pageCatalogue);

/** Messages of a listing's reasons, at build time and in the browser. */
export const matchReasonsMessages = messagesOf("match-reasons", reasonsCatalogue);

/** Messages of the match page's script. `{name}` in its sentences is the place of the field or element with that name. */
export const matchScriptMessages = messagesOf("match-script", scriptCatalogue);
