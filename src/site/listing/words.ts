import catalogue from "#words/listing.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of a listing's page, and of the page at a moved listing's old address. */
export const listingMessages = messagesOf("listing", catalogue);
