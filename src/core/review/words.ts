import queue from "#words/queue.json" with { type: "json" };
import english from "../../words/en/review-commands.json" with { type: "json" };
import { messagesOf } from "../language/messages.ts";

/** What only commands print, in English in every language of the site. */
const commands = messagesOf("review-commands", english);

/** The words of the review queue. */
export const queueWords = { ...messagesOf("queue", queue), ...commands.queue };

/** The words of the link check. */
export const linksWords = commands.links;

export type QueueWords = typeof queueWords;

export type LinkWords = typeof linksWords;
