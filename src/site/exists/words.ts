import pageCatalogue from "#words/exists.json" with { type: "json" };
import scriptCatalogue from "#words/exists-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the overlap page without its script, and of similar tools on a tool's page. */
export const existsMessages = messagesOf("exists", pageCatalogue);

/** Messages of the overlap page's script. `{name}` in its sentence is the place of the field with that name. */
export const existsScriptMessages = messagesOf("exists-script", scriptCatalogue);
