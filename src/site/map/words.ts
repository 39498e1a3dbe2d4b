import catalogue from "#words/map.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the world map, for its page and its script. */
export const mapMessages = messagesOf("map", catalogue);
