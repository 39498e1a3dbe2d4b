import { descending } from "d3-array";
import { addressOf } from "../../dataset/address.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import { lastDay } from "../../dataset/partial-date.ts";
import { compareByName, isEnded, type Register } from "../../core/register/register.ts";
import type { Messages } from "./words.ts";

/** A listing in a list of what is new, with what is said of it. */
export interface Line {
  readonly title: string;
  /** Without the base. */
  readonly address: string;
  readonly note: string;
}

/** What is newest in the register, newest first. */
export interface Latest {
  readonly evidence: readonly Line[];
  /** Empty in the first edition, in which every listing is new. */
  readonly added: readonly Line[];
  readonly ended: readonly Line[];
}

/** The newest `limit` of each; a date that is no more exact than a year says too little to be among the newest. */
export function latestOf(register: Register, { format, home, status }: Messages, limit: number): Latest {
  const { listings, freshness, today } = register;
  const alive = listings.filter((listing) => !isEnded(listing));
  const line = ({ listing, date }: Dated): Line => ({
    title: listing.name,
    address: addressOf(listing),
    note: format.date(date),
  });
  const evidence = newestFirst(alive, (listing) => freshness.get(referenceOf(listing))?.date).filter(
    ({ date }) => date.length > 4 && lastDay(date) <= today,
  );
  const added = newestFirst(listings, (listing) => listing.added);
  const isFirstEdition = added.at(-1)?.date === added[0]?.date;
  return {
    evidence: evidence.slice(0, limit).map(line),
    added: isFirstEdition ? [] : added.slice(0, limit).map(line),
    ended: endedFirst(listings)
      .slice(0, limit)
      .map((listing) => {
        const state = status[listing.status.state];
        const { since } = listing.status;
        return {
          title: listing.name,
          address: addressOf(listing),
          note: since ? home.endedOn({ state, day: since }) : state,
        };
      }),
  };
}

interface Dated {
  readonly listing: Listing;
  readonly date: string;
}

function newestFirst(listings: readonly Listing[], dateOf: (listing: Listing) => string | undefined): Dated[] {
  return listings
    .flatMap((listing) => {
      const date = dateOf(listing);
      return date === undefined ? [] : [{ listing, date }];
    })
    .sort((a, b) => descending(lastDay(a.date), lastDay(b.date)) || compareByName(a.listing, b.listing));
}

/** Ended listings by the date of their end; those whose end no source dates come last. */
function endedFirst(listings: readonly Listing[]): Listing[] {
  const day = ({ status }: Listing) => (status.since === undefined ? "" : lastDay(status.since));
  return listings.filter(isEnded).sort((a, b) => descending(day(a), day(b)) || compareByName(a, b));
}
