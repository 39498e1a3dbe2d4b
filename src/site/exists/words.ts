import pageCatalogue from "#words/exists.json" with { type: "json" };
import scriptCatalogue from "#words/exists-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as match } from "../match/words.ts";
import { messages as ui } from "../ui/words.ts";

export const existsMessages = messagesOf("exists", pageCatalogue);
export const existsScriptMessages = messagesOf("exists-script", scriptCatalogue);

const pageWords = messagesOf("exists", pageCatalogue);

/** The words of the page that compares an idea with what is listed. */
export const existsWords = /* @__PURE__ */ (() => ({ ...pageWords.exists, title: ui.nav.exists }))();

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords = /* @__PURE__ */ (() => pageWords.alike)();

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();
