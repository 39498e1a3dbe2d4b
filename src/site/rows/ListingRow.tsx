import type { ComponentChildren } from "preact";
import { addressOfListing } from "../../dataset/address.ts";
import { folderByKind } from "../../dataset/model.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import type { Locality } from "../../core/facets/selection.ts";
import { format } from "../../core/language/page-format.ts";
import { toSentenceCase } from "../../core/language/phrases.ts";
import { formatTypeAndReach, type TitleOf } from "../../core/register/format-place.ts";
import { ListingParagraph } from "./ListingText.tsx";
import { href } from "../ui/href.ts";
import { EntryRow } from "./EntryRow.tsx";
import { FreshnessMark, StatusTag } from "./marks.tsx";
import { placeMessages } from "./place-messages.ts";
import { ShortlistButton } from "./ShortlistButton.tsx";
import { rowsMessages } from "./words.ts";

export interface Props {
  row: DirectoryRow;
  titleOf: TitleOf;
  /** Match between the listing and the selected place, which the row then names. */
  locality?: Locality | undefined;
  /** Ids of services or functions to show in bold. */
  highlightedOffers?: readonly string[] | undefined;
  /** Titles of the ways to engage to show. */
  partnershipTitles?: readonly string[];
  headingLevel?: 3 | 4;
  /** Content to show instead of the summary and the services or functions. */
  children?: ComponentChildren;
  hasShortlistButton?: boolean;
}

const maxShownOffers = 5;

/**
 * Row of a listing in any list, rendered at build time and in the browser: name with acronym, type and place, summary, the first
 * services or functions, and the ways to engage if any are passed. At its end: freshness, number of sources, locality if one is
 * passed, a tag if the listing is not active or quiet, and the shortlist button unless `hasShortlistButton` is false.
 *
 * With `children`, these take the place of the summary and of the services or functions.
 */
export function ListingRow(props: Props) {
  const { row, titleOf, locality, partnershipTitles = [], headingLevel, children } = props;
  const { hasShortlistButton = true } = props;
  const { acronym, freshness, kind, name, review, sources, status, summary, isSummaryEnglish } = row;
  const { row: rowMessages } = rowsMessages;
  const side = (
    <>
      <div class="row-facts">
        <FreshnessMark freshness={freshness} review={review} />{" "}
        <span class="sources-count">{rowMessages.sources({ count: sources })}</span>{" "}
        {locality && <span class="near">{rowMessages.near[locality]}</span>}{" "}
        <StatusTag state={status.state} quiet={freshness.quiet} />{" "}
      </div>
      {hasShortlistButton && <ShortlistButton reference={`${folderByKind[kind]}/${row.id}`} name={name} isInRow />}
    </>
  );
  return (
    <EntryRow
      href={href(addressOfListing(row))}
      name={name}
      acronym={acronym}
      headingLevel={headingLevel}
      side={side}
      meta={formatTypeAndReach(row, titleOf, placeMessages)}
    >
      {children ?? <ListingParagraph class="sum" text={summary ?? ""} isEnglish={isSummaryEnglish} />}
      {!children && row.offers.length > 0 && <Offers {...props} />}
      {partnershipTitles.length > 0 && (
        <p class="offers">
          <span class="quiet">{rowMessages.engage}</span> {toSentenceCase(partnershipTitles).join(format.comma)}
        </p>
      )}
    </EntryRow>
  );
}

/**
 * Line with the first `maxShownOffers` (5) services of an organisation ("Offers …") or functions of a tool ("Does …"),
 * highlighted ones in bold, and the number of the others: "and 2 more".
 */
function Offers({ row, titleOf, highlightedOffers = [] }: Props) {
  const { row: rowMessages } = rowsMessages;
  const titles = toSentenceCase(listOfferTitles(row, titleOf));
  const hiddenCount = titles.length - maxShownOffers;
  return (
    <p class="offers">
      <span class="quiet">{row.kind === "entity" ? rowMessages.offers : rowMessages.does}</span>{" "}
      {titles
        .slice(0, maxShownOffers)
        .map((title, index) => [
          index > 0 && format.comma,
          highlightedOffers.includes(row.offers[index] ?? "") ? <b>{title}</b> : title,
        ])}
      {hiddenCount > 0 && <span class="quiet"> {rowMessages.more({ count: hiddenCount })}</span>}
    </p>
  );
}

/**
 * Returns the titles of an entity's services or of a tool's functions, in the order of the listing: ["Training", "Hotline"]. []
 * if it has none.
 *
 * @param titleOf called with "services" or "functions" and an id
 */
export function listOfferTitles({ kind, offers }: Pick<DirectoryRow, "kind" | "offers">, titleOf: TitleOf): string[] {
  const facet = kind === "entity" ? "services" : "functions";
  return offers.map((id) => titleOf(facet, id));
}
