import { addressOfChanges, addressOfFeed, addressOfReference, addressOfTerm } from "../../dataset/address.ts";
import { escapeXml, formatCompactJson } from "../../dataset/formats.ts";
import { referenceOf } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { lowerFirst } from "../language/phrases.ts";
import type { Register } from "../register/register.ts";
import { followedVocabularies, type ListingChange } from "./change-log.ts";
import type { PublishedFile, ChangeLog } from "./publish-changes.ts";
import { listChangedFacts } from "./format-change.ts";
import { feedWords as words, labelled, typeWords } from "./words.ts";

type FeedEntry = ReturnType<typeof entryOf>;

/** A feed of changes, newest first, with the address of its subject's page; its own is the same below /changes. */
interface ChangeFeed {
  readonly address: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** The most entries in a feed; the newest are kept. */
const mostEntries = 50;

/**
 * The feeds of changes: one of all changes, one for each term that can be followed, both as Atom and JSON Feed, and one for each
 * listing as Atom.
 */
export function* publishFeeds(
  log: ChangeLog,
  register: Pick<Register, "today" | "listings">,
  prefix: string,
): Generator<PublishedFile> {
  const entries = (log ?? [])
    .toReversed()
    .flatMap(({ committedAt, changes }) => changes.map((change) => entryOf(change, committedAt, prefix)));
  const byReference = Map.groupBy(entries, ({ reference }) => reference);
  const feed = (address: string, name: string, own: readonly FeedEntry[] = []) => ({
    address,
    title: name === "" ? words.title : labelled({ label: words.title, text: name }),
    entries: own.slice(0, mostEntries),
  });
  const ofTerms = followedVocabularies.flatMap((vocabulary) =>
    vocabularyByName(vocabulary).terms.map(({ id, title }) => {
      const own = entries.filter(({ terms }) => terms[vocabulary].includes(id));
      return feed(addressOfTerm(vocabulary, id), title, own);
    }),
  );
  for (const each of [feed(addressOfChanges(), "", entries), ...ofTerms]) {
    yield { path: addressOfFeed(each.address).slice(1), content: formatAtom(each, register.today, prefix) };
    yield { path: addressOfFeed(each.address, "json").slice(1), content: formatJsonFeed(each, prefix) };
  }
  for (const listing of register.listings) {
    const reference = referenceOf(listing);
    const own = feed(addressOfReference(reference), listing.name, byReference.get(reference));
    yield { path: addressOfFeed(own.address).slice(1), content: formatAtom(own, register.today, prefix) };
  }
}

function entryOf(change: ListingChange, at: string, prefix: string) {
  const { day, type, reference, name, terms } = change;
  const address = addressOfReference(reference);
  const title = labelled({ label: name, text: lowerFirst(typeWords[type]) });
  return { reference, terms, id: idOf(`${address}${day}/`), url: prefix + address, title, text: sayEntry(change), at };
}

/** A change in a sentence or two. */
function sayEntry(change: ListingChange): string {
  const { type, from = "", to } = change;
  const { added, ended, moved, removed, merged, reviewed, changed } = words;
  const facts = listChangedFacts(change);
  const event = {
    added,
    ended,
    reviewed,
    changed: undefined,
    moved: moved({ from }),
    removed: to === undefined ? removed : merged({ to }),
  }[type];
  const hasFacts = facts.length > 0 && ["ended", "moved", "changed"].includes(type);
  return [event, hasFacts ? changed({ facts }) : undefined].filter(Boolean).join(" ");
}

/** A feed as Atom (RFC 4287). Without a known host, its links have none. */
function formatAtom({ address, title, entries }: ChangeFeed, today: string, prefix: string): string {
  const link = (to: string, rel = "") => `<link ${rel}href="${escapeXml(to)}"/>`;
  const parts = [
    element("id", idOf(address)),
    element("title", title),
    element("updated", entries[0]?.at ?? `${today}T00:00:00Z`),
    element("author", [element("name", words.author)]),
    element("rights", "CC BY 4.0"),
    link(prefix + address),
    link(prefix + addressOfFeed(address), `rel="self" `),
    ...entries.map((entry) =>
      element("entry", [
        element("id", entry.id),
        element("title", entry.title),
        link(entry.url),
        element("updated", entry.at),
        element("summary", entry.text),
      ]),
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n${parts.join("\n")}\n</feed>\n`;
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
function formatJsonFeed({ address, title, entries }: ChangeFeed, prefix: string): string {
  return formatCompactJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: prefix + address,
    feed_url: prefix + addressOfFeed(address, "json"),
    language: "en",
    authors: [{ name: words.author }],
    items: entries.map(({ id, url, title: head, text, at, terms }) => ({
      id,
      url,
      title: head,
      content_text: text,
      date_published: at,
      tags: Object.values(terms).flat(),
    })),
  });
}

/** An id that stays the same wherever the site is published. Feed readers use it to know what they have shown already. */
function idOf(address: string): string {
  return `urn:anti-trafficking-register${address.replaceAll("/", ":").replace(/:$/, "")}`;
}
