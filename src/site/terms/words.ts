import catalogue from "#words/terms.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as match } from "../match/words.ts";
import { messages as map } from "../map/words.ts";

/** Messages of the pages of terms and of the page that lists all vocabularies. */
export const termsMessages = messagesOf("terms", catalogue);

/** Messages of several topics. Deprecated: use the constants of each topic. */
export const messages = /* @__PURE__ */ (() => ({
  ...match,
  ...map,
  ...messagesOf("terms", catalogue),
}))();
