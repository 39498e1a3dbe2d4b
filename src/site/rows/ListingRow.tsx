import type { ComponentChildren } from "preact";
import { addressOf } from "../../dataset/address.ts";
import { folders } from "../../dataset/model.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { rowWords as words, type RowMessages } from "./words.ts";
import { href } from "../ui/href.ts";
import { metaOf, type TitleOf } from "../../core/register/place.ts";
import { runOn } from "../../core/language/phrases.ts";
import { EntryRow } from "./EntryRow.tsx";
import { FreshnessMark, StatusTag } from "./marks.tsx";
import { ShortlistButton } from "./ShortlistButton.tsx";
import { englishAttributes } from "../language/page-language.ts";

export interface Props {
  row: DirectoryRow;
  titleOf: TitleOf;
  /** How it matches the place that was asked for. */
  locality?: keyof RowMessages["row"]["near"] | undefined;
  /** Of what it offers, the term ids that were asked for. */
  highlightedOffers?: readonly string[] | undefined;
  /** Titles of the ways to engage, where the row is to name them. */
  partnershipTitles?: readonly string[];
  /** Of its heading. */
  headingLevel?: 3 | 4;
  /** What is in the place of summary and offers. */
  children?: ComponentChildren;
  /** Whether it can be put on the shortlist from here. */
  hasShortlistButton?: boolean;
}

const shownOffers = 5;

/**
 * A listing wherever it is among others, at build and in the browser: what it is, what it does, how recent its
 * evidence is.
 */
export function ListingRow(props: Props) {
  const {
    row,
    titleOf,
    locality,
    highlightedOffers = [],
    partnershipTitles = [],
    headingLevel = 3,
    hasShortlistButton = true,
    children,
  } = props;
  const { acronym, freshness, kind, name, review, sources, status, summary } = row;
  const offers = runOn(listOfferTitles(row, titleOf));
  const side = (
    <>
      <FreshnessMark freshness={freshness} review={review} />
      <span>{words.row.sources({ count: sources })}</span>
      {locality && <span class="near">{words.row.near[locality]}</span>}
      <StatusTag state={status.state} quiet={freshness.quiet} />
      {hasShortlistButton && <ShortlistButton reference={`${folders[kind]}/${row.id}`} name={name} />}
    </>
  );
  return (
    <EntryRow
      href={href(addressOf(row))}
      name={name}
      acronym={acronym}
      headingLevel={headingLevel}
      side={side}
      meta={metaOf(row, titleOf, words)}
    >
      {children ?? (
        <p class="sum" {...englishAttributes}>
          {summary}
        </p>
      )}
      {!children && offers.length > 0 && (
        <p class="offers">
          <span class="quiet">{kind === "entity" ? words.row.offers : words.row.does}</span>{" "}
          {offers
            .slice(0, shownOffers)
            .map((title, index) => [
              index > 0 && words.format.comma,
              highlightedOffers.includes(row.offers[index] ?? "") ? <b>{title}</b> : title,
            ])}
          {offers.length > shownOffers && (
            <span class="quiet"> {words.row.more({ count: offers.length - shownOffers })}</span>
          )}
        </p>
      )}
      {partnershipTitles.length > 0 && (
        <p class="offers">
          <span class="quiet">{words.row.engage}</span> {runOn([...partnershipTitles]).join(words.format.comma)}
        </p>
      )}
    </EntryRow>
  );
}

/** The titles of what a listing offers or does. */
export function listOfferTitles({ kind, offers }: Pick<DirectoryRow, "kind" | "offers">, titleOf: TitleOf): string[] {
  return offers.map((id) => titleOf(kind === "entity" ? "services" : "functions", id));
}
