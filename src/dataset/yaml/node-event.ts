import type { EVENT_ID, Event } from "js-yaml";

/** An event that begins a node. */
export type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;
