import { type CaseStudy, type Listing, type Output, folders, type Reference } from "../../dataset/model.ts";
import type { Freshness } from "../register/freshness.ts";

/** A value of a cell. Values of one key are the same. */
export type CompareItem = { readonly key: string } & (
  | { readonly type: "term"; readonly facet: string; readonly id: string }
  | { readonly type: "text"; readonly text: string; readonly note?: string }
  | { readonly type: "link"; readonly url: string; readonly text?: string; readonly note?: string }
  | { readonly type: "mail"; readonly email: string }
  | { readonly type: "date"; readonly date: string }
  | { readonly type: "state"; readonly state: string; readonly since?: string }
  | { readonly type: "freshness"; readonly state: string; readonly date?: string; readonly quiet: boolean }
  | { readonly type: "review"; readonly level: string; readonly date: string }
);

/** A term of a facet of the directory. */
export function termItem(facet: string, id: string): CompareItem {
  return { key: id, type: "term", facet, id };
}

export function textItem(text: string): CompareItem {
  return { key: text, type: "text", text };
}

export function linkItem(url: string): CompareItem {
  return { key: url, type: "link", url };
}

export function mailItem(email: string): CompareItem {
  return { key: email, type: "mail", email };
}

export function dateItem(date: string): CompareItem {
  return { key: date, type: "date", date };
}

/** An output or a case study: the same where its page or, without one, its title is. */
export function titledItem({ title, url, year }: Output | CaseStudy): CompareItem {
  const note = year === undefined ? {} : { note: String(year) };
  return url === undefined
    ? { key: title, type: "text", text: title, ...note }
    : { key: url, type: "link", url, text: title, ...note };
}

export function stateItem({ state, since }: Listing["status"]): CompareItem {
  return { key: state, type: "state", state, ...(since !== undefined && { since }) };
}

export function freshnessItem({ state, date, quiet }: Freshness): CompareItem {
  return { key: date ?? "", type: "freshness", state, ...(date !== undefined && { date }), quiet };
}

/** Reviews of one level are alike, whatever their day. */
export function reviewItem({ level, date }: Listing["review"]): CompareItem {
  return { key: level, type: "review", level, date };
}

/** A listing as it is published by itself: what a column is made of. */
export type ComparedListing = Listing & { readonly computed: { readonly freshness: Freshness } };

/** Reads a listing's own file; undefined when it is not that of the listing asked for. */
export function parseComparedListing(value: unknown, reference: Reference): ComparedListing | undefined {
  const listing = value as Partial<ComparedListing> | null | undefined;
  if (listing?.kind !== "entity" && listing?.kind !== "tool") return undefined;
  const isWhole =
    `${folders[listing.kind]}/${listing.id}` === reference &&
    Array.isArray(listing.sources) &&
    typeof listing.name === "string" &&
    typeof listing.status?.state === "string" &&
    typeof listing.review?.level === "string" &&
    typeof listing.computed?.freshness?.state === "string";
  return isWhole ? (listing as ComparedListing) : undefined;
}
