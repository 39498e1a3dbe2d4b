import { addressOfChanges, addressOfFeed, addressOfReference, addressOfTerm } from "../../dataset/address.ts";
import { formatCompactJson } from "../../dataset/json.ts";
import { referenceOf } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { escapeXml } from "../../dataset/xml.ts";
import { lowerFirst } from "../language/phrases.ts";
import type { Register } from "../register/register.ts";
import { followedVocabularies, type DayOfChanges, type FollowedVocabulary, type ListingChange } from "./change-log.ts";
import { factTitles, words } from "./say-change.ts";

/** A feed of changes. */
interface ChangeFeed {
  /** The page of the feed's subject, without the base. The feed has the same address below /changes. */
  readonly address: string;
  readonly title: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

interface FeedEntry extends Pick<ListingChange, "reference" | "terms"> {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The most entries in a feed; the newest are kept. */
const mostEntries = 50;

/**
 * Every feed: one of all changes, one for each term that can be followed, and one for each listing.
 *
 * @param prefix what is before every address
 */
export function measureFeeds(
  log: readonly DayOfChanges[],
  { listings }: Pick<Register, "listings">,
  prefix: string,
): ChangeFeed[] {
  const entries = log.toReversed().flatMap(({ at, changes }) => changes.map((change) => entryOf(change, at, prefix)));
  const byReference = Map.groupBy(entries, ({ reference }) => reference);
  const feed = (address: string, name: string, own: readonly FeedEntry[]) => ({
    address,
    title: words.labelled({ label: words.feed, text: name }),
    entries: own.slice(0, mostEntries),
  });
  const ofTerm = (vocabulary: FollowedVocabulary) =>
    vocabularyByName(vocabulary).terms.map(({ id, title }) => {
      const own = entries.filter(({ terms }) => terms[vocabulary].includes(id));
      return feed(addressOfTerm(vocabulary, id), title, own);
    });
  return [
    { ...feed(addressOfChanges(), "", entries), title: words.feed },
    ...followedVocabularies.flatMap(ofTerm),
    ...listings.map((listing) => {
      const reference = referenceOf(listing);
      return feed(addressOfReference(reference), listing.name, byReference.get(reference) ?? []);
    }),
  ];
}

function entryOf(change: ListingChange, at: string, prefix: string): FeedEntry {
  const { day, type, reference, name, terms } = change;
  const address = addressOfReference(reference);
  const title = words.labelled({ label: name, text: lowerFirst(words.types[type]) });
  const id = nameOf(`${address}${day}/`);
  return { reference, terms, id, url: prefix + address, title, text: sayEntry(change), at };
}

/** A change in a sentence or two. */
function sayEntry(change: ListingChange): string {
  const { type, from = "", to } = change;
  const { added, ended, moved, removed, merged, reviewed, changed } = words.sentences;
  const facts = factTitles(change);
  const said = {
    added: [added],
    ended: [ended],
    moved: [moved({ from })],
    removed: [to === undefined ? removed : merged({ to })],
    changed: [],
    reviewed: [reviewed],
  }[type];
  const isTold = facts.length > 0 && ["ended", "moved", "changed"].includes(type);
  return [...said, ...(isTold ? [changed({ facts })] : [])].join(" ");
}

/** What a feed is written with. */
interface FeedContext {
  /** The day of the edition, YYYY-MM-DD: when a feed without entries was last looked at. */
  readonly today: string;
  /** What is before every address. */
  readonly prefix: string;
  /** BCP 47 tag. */
  readonly language: string;
}

const licence = "CC BY 4.0";

/** A feed as Atom (RFC 4287). Without a known host, its links have none. */
export function formatAtom({ address, title, entries }: ChangeFeed, { today, prefix, language }: FeedContext): string {
  const parts = [
    element("id", nameOf(address)),
    element("title", title),
    element("updated", entries[0]?.at ?? `${today}T00:00:00Z`),
    element("author", [element("name", words.author)]),
    element("rights", licence),
    `<link href="${escapeXml(prefix + address)}"/>`,
    `<link rel="self" href="${escapeXml(prefix + addressOfFeed(address))}"/>`,
    ...entries.map((entry) =>
      element("entry", [
        element("id", entry.id),
        element("title", entry.title),
        `<link href="${escapeXml(entry.url)}"/>`,
        element("updated", entry.at),
        element("summary", entry.text),
      ]),
    ),
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
export function formatJsonFeed({ address, title, entries }: ChangeFeed, { prefix, language }: FeedContext): string {
  return formatCompactJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: prefix + address,
    feed_url: prefix + addressOfFeed(address, "json"),
    language,
    authors: [{ name: words.author }],
    items: entries.map(({ id, url, title: head, text, at, terms }) => ({
      ...{ id, url, title: head, content_text: text, date_published: at },
      tags: Object.values(terms).flat(),
    })),
  });
}

/** An id that stays the same wherever the site is published. Feed readers use it to know what they have shown already. */
function nameOf(address: string): string {
  return `urn:anti-trafficking-register${address.replaceAll("/", ":").replace(/:$/, "")}`;
}
