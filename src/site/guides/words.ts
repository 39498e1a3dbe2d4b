import catalogue from "#words/guides.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as data } from "../data/words.ts";

export const guidesMessages = messagesOf("guides", catalogue);

export const messages = /* @__PURE__ */ (() => {
  const { guides, glossary, checks } = messagesOf("guides", catalogue);
  return { ...data, guides, checks, glossary: { ...glossary, title: data.nav.glossary } };
})();
