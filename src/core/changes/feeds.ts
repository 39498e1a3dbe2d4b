import { addressOfChanges, addressOfFeed, addressOfReference, addressOfTerm } from "../../dataset/address.ts";
import { formatCompactJson } from "../../dataset/json.ts";
import { escapeXml } from "../../dataset/xml.ts";
import { referenceOf } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Register } from "../register/register.ts";
import { followedVocabularies, type DayOfChanges, type FollowedVocabulary, type ListingChange } from "./change-log.ts";
import { factTitles } from "./say-change.ts";
import type { ChangeLogWords } from "./words.en.ts";

/** A feed of changes, in the two forms that readers of feeds take. */
export interface ChangeFeed {
  /** The page of the feed's subject, without the base. The feed has the same address below /changes. */
  readonly address: string;
  readonly title: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

interface FeedEntry {
  readonly change: ListingChange;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The most entries in a feed; the newest are kept. */
const mostEntries = 50;

/** Every feed: one of all changes, one for each term that can be followed, and one for each listing. */
export function measureFeeds(
  log: readonly DayOfChanges[],
  { listings }: Pick<Register, "listings">,
  words: ChangeLogWords,
): ChangeFeed[] {
  const entries = [...log].reverse().flatMap(({ at, changes }) => changes.map((change) => ({ change, at })));
  const newest = (isMeant: (change: ListingChange) => boolean) =>
    entries.filter(({ change }) => isMeant(change)).slice(0, mostEntries);
  const byReference = Map.groupBy(entries, ({ change }) => change.reference);
  const ofTerm = (vocabulary: FollowedVocabulary) =>
    vocabularyByName(vocabulary).terms.map(({ id, title }) => ({
      address: addressOfTerm(vocabulary, id),
      title: words.feed.of(title),
      entries: newest(({ terms }) => terms[vocabulary].includes(id)),
    }));
  return [
    { address: addressOfChanges(), title: words.feed.all, entries: newest(() => true) },
    ...followedVocabularies.flatMap(ofTerm),
    ...listings.map((listing) => ({
      address: addressOfReference(referenceOf(listing)),
      title: words.feed.of(listing.name),
      entries: (byReference.get(referenceOf(listing)) ?? []).slice(0, mostEntries),
    })),
  ];
}

/** What a feed is written with. */
export interface FeedContext {
  readonly words: ChangeLogWords;
  /** The day of the edition, YYYY-MM-DD: when a feed without entries was last looked at. */
  readonly today: string;
  /** What is before every address. */
  readonly prefix: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A feed as Atom (RFC 4287). Without a known host, its links have none. */
export function formatAtom({ address, title, entries }: ChangeFeed, context: FeedContext): string {
  const { words, today, prefix, language } = context;
  const written = entries.map(({ change, at }) => {
    const { id, url, title: head, text } = entryOf(change, context);
    return element("entry", [
      element("id", id),
      element("title", head),
      `<link href="${escapeXml(url)}"/>`,
      element("updated", at),
      element("summary", text),
    ]);
  });
  const parts = [
    element("id", nameOf(address)),
    element("title", title),
    element("updated", entries[0]?.at ?? `${today}T00:00:00Z`),
    element("author", [element("name", words.feed.author)]),
    element("rights", words.feed.licence),
    `<link href="${escapeXml(prefix + address)}"/>`,
    `<link rel="self" href="${escapeXml(prefix + addressOfFeed(address, "xml"))}"/>`,
    ...written,
  ];
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">\n${parts.join("\n")}\n</feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

/** An element with a text, or with others. */
function element(name: string, inner: string | readonly string[]): string {
  return `<${name}>${typeof inner === "string" ? escapeXml(inner) : `\n${inner.join("\n")}\n`}</${name}>`;
}

/**
 * A feed as JSON Feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function formatJsonFeed({ address, title, entries }: ChangeFeed, context: FeedContext): string {
  const { words, prefix, language } = context;
  return formatCompactJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: prefix + address,
    feed_url: prefix + addressOfFeed(address, "json"),
    language,
    authors: [{ name: words.feed.author }],
    items: entries.map(({ change, at }) => {
      const { id, url, title: head, text } = entryOf(change, context);
      return { id, url, title: head, content_text: text, date_published: at, tags: Object.values(change.terms).flat() };
    }),
  });
}

function entryOf(change: ListingChange, { words, prefix }: FeedContext) {
  return {
    id: nameOf(`${addressOfReference(change.reference)}${change.day}/`),
    url: prefix + addressOfReference(change.reference),
    title: words.entry(change.name, words.types[change.type]),
    text: words.sentence(change, factTitles(change)),
  };
}

/** An id that stays the same wherever the site is published. Feed readers use it to know what they have shown already. */
function nameOf(address: string): string {
  return `urn:anti-trafficking-register${address.replaceAll("/", ":").replace(/:$/, "")}`;
}
