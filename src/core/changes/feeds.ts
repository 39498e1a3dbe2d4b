import { addressOfChanges, addressOfFeed, addressOfReference, addressOfTerm } from "../../dataset/address.ts";
import { escapeXml, formatCompactJson } from "../../dataset/formats.ts";
import { referenceOf } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { lowerFirst } from "../language/phrases.ts";
import type { Register } from "../register/register.ts";
import { followedVocabularies, type ListingChange } from "./change-log.ts";
import { listChangedFacts } from "./format-change.ts";
import type { ChangeFile, ChangeLog } from "./publish-changes.ts";
import { changesMessages, feedMessages as messages } from "./words.ts";

/** Entry of a feed: a change. `terms` and `reference` decide in which feeds it is. */
interface FeedEntry extends Pick<ListingChange, "reference" | "terms"> {
  /** URN of the listing and the day: `urn:anti-trafficking-register:entities:a:2026-03-01`. */
  readonly id: string;
  /** Address of the listing's page, with the prefix. */
  readonly url: string;
  /** Name of the listing and type of change: "Example: ended". */
  readonly title: string;
  /** A sentence or two on the change. */
  readonly text: string;
  /** Time of the day's last commit, ISO 8601 in UTC. */
  readonly committedAt: string;
}

/** Feed of changes, newest first. */
interface ChangeFeed {
  /** Address of the page about its subject. The feed itself is at `addressOfFeed` of it, below /changes. */
  readonly address: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** Maximum number of entries in a feed. Older ones are left out. */
const maxEntries = 50;

/**
 * Formats the feeds of changes, in this order: all changes (`changes/feed.xml`, `changes/feed.json`), one for each industry,
 * region and issue (`changes/issues/debt-bondage/feed.xml` and `.json`), and one for each listing, as Atom only
 * (`changes/entities/a/feed.xml`).
 *
 * Each feed has its newest 50 entries, the newest day first and, within a day, in the order of the log. A feed without changes
 * has no entries.
 *
 * @param log undefined gives feeds without entries
 * @param prefix what precedes each address of the site
 */
export function* publishFeeds(
  log: ChangeLog,
  register: Pick<Register, "today" | "listings">,
  prefix: string,
): Generator<ChangeFile> {
  const entries = (log ?? [])
    .toReversed()
    .flatMap(({ committedAt, changes }) => changes.map((change) => toFeedEntry(change, committedAt, prefix)));
  const termFeeds = followedVocabularies.flatMap((vocabulary) =>
    vocabularyByName(vocabulary).terms.map(({ id, title }) => {
      const termEntries = entries.filter(({ terms }) => terms[vocabulary].includes(id));
      return buildFeed(addressOfTerm(vocabulary, id), title, termEntries);
    }),
  );
  for (const feed of [buildFeed(addressOfChanges(), undefined, entries), ...termFeeds]) {
    yield { path: addressOfFeed(feed.address).slice(1), content: formatAtom(feed, register.today, prefix) };
    yield { path: addressOfFeed(feed.address, "json").slice(1), content: formatJsonFeed(feed, prefix) };
  }
  const entriesByReference = Map.groupBy(entries, ({ reference }) => reference);
  for (const listing of register.listings) {
    const reference = referenceOf(listing);
    const feed = buildFeed(addressOfReference(reference), listing.name, entriesByReference.get(reference));
    yield { path: addressOfFeed(feed.address).slice(1), content: formatAtom(feed, register.today, prefix) };
  }
}

/**
 * Builds a feed, `{address, title, entries}`, with the first 50 of its entries, titled "Changes to the Anti-Trafficking
 * Register: Debt bondage".
 *
 * @param address of the page about the subject, such as `/issues/debt-bondage/`
 * @param subject name of what the feed is about; undefined for the feed of all changes, whose title ends before the colon
 */
function buildFeed(address: string, subject: string | undefined, entries: readonly FeedEntry[] = []): ChangeFeed {
  const title = subject === undefined ? messages.title : `${messages.title}: ${subject}`;
  return { address, title, entries: entries.slice(0, maxEntries) };
}

/**
 * Converts a change to an entry of a feed. `title` is such as "Example: ended", `text` a sentence or two, `url` the prefix and
 * `/entities/a/`, `id` such as `urn:anti-trafficking-register:entities:a:2026-03-01`; `reference` and `terms` are those of the
 * change.
 */
function toFeedEntry(change: ListingChange, committedAt: string, prefix: string): FeedEntry {
  const { day, type, reference, name, terms } = change;
  const address = addressOfReference(reference);
  return {
    reference,
    terms,
    id: toUrn(`${address}${day}/`),
    url: prefix + address,
    title: `${name}: ${lowerFirst(changesMessages.types[type])}`,
    text: formatEntryText(change),
    committedAt,
  };
}

/**
 * Formats a change as a sentence or two: "Now listed as ended. Changed: status.", "Added to the register.", "Removed from the
 * register.", "Merged into entities/b." (gone, with a tombstone), "Now at another address (before: entities/a).", "Checked
 * again; no fact changed.", "Changed: status and countries.".
 *
 * Only `ended`, `moved` and `changed` list facts. A change of type `changed` in a log has at least one fact to name.
 */
function formatEntryText(change: ListingChange): string {
  const { type, from = "", to } = change;
  const eventByType = {
    added: messages.added,
    ended: messages.ended,
    reviewed: messages.reviewed,
    changed: undefined,
    moved: messages.moved({ from }),
    removed: to === undefined ? messages.removed : messages.merged({ to }),
  };
  const facts = listChangedFacts(change);
  const hasFacts = facts.length > 0 && ["ended", "moved", "changed"].includes(type);
  const sentences = [eventByType[type], hasFacts ? messages.changed({ facts }) : undefined];
  return sentences.filter(Boolean).join(" ");
}

/**
 * Formats a feed as an Atom document that begins with the XML declaration and ends with a line break. Its `id` is the URN of its
 * address, and its `updated` the time of its first entry. Without entries, that is the start of the day of the build:
 * `2026-03-01T00:00:00Z`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
function formatAtom({ address, title, entries }: ChangeFeed, today: string, prefix: string): string {
  const elements = [
    formatElement("id", toUrn(address)),
    formatElement("title", title),
    formatElement("updated", entries[0]?.committedAt ?? `${today}T00:00:00Z`),
    formatElement("author", [formatElement("name", messages.author)]),
    formatElement("rights", "CC BY 4.0"),
    `<link href="${escapeXml(prefix + address)}"/>`,
    `<link rel="self" href="${escapeXml(prefix + addressOfFeed(address))}"/>`,
    ...entries.map((entry) =>
      formatElement("entry", [
        formatElement("id", entry.id),
        formatElement("title", entry.title),
        `<link href="${escapeXml(entry.url)}"/>`,
        formatElement("updated", entry.committedAt),
        formatElement("summary", entry.text),
      ]),
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n${elements.join("\n")}\n</feed>\n`;
}

/**
 * Formats an XML element without attributes. A text is escaped: `<title>A &amp; B</title>`. A list holds elements that are
 * formatted already: each is put on a line of its own between the tags.
 */
function formatElement(name: string, content: string | readonly string[]): string {
  const inner = typeof content === "string" ? escapeXml(content) : `\n${content.join("\n")}\n`;
  return `<${name}>${inner}</${name}>`;
}

/**
 * Formats a feed as JSON Feed 1.1 on one line with a line break: `{version, title, home_page_url, feed_url, language: "en",
 * authors, items}`. The URLs are those of the subject's page and of the feed, with the prefix.
 *
 * An item is `{id, url, title, content_text, date_published, tags}`, with the ids of its industries, regions and issues as tags.
 * `items` is [] without entries.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
function formatJsonFeed({ address, title, entries }: ChangeFeed, prefix: string): string {
  return formatCompactJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: prefix + address,
    feed_url: prefix + addressOfFeed(address, "json"),
    language: "en",
    authors: [{ name: messages.author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.committedAt,
      tags: Object.values(entry.terms).flat(),
    })),
  });
}

/**
 * Converts an address to an id that is the same wherever the site is published. Feed readers know by it what they have shown.
 *
 * `/entities/a/` → `urn:anti-trafficking-register:entities:a`
 */
function toUrn(address: string): string {
  return `urn:anti-trafficking-register${address.replaceAll("/", ":").replace(/:$/, "")}`;
}
