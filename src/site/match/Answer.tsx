import type { ComponentChildren } from "preact";
import { takeLead } from "../../core/language/sentences.ts";
import type { MatchRecord } from "../../core/match/record.ts";
import type { Reason } from "../../core/match/reasons.ts";
import { formatShortUrl, withAsciiHost } from "../../dataset/web-host.ts";
import { ListingParagraph } from "../rows/ListingText.tsx";
import { Reasons, type Props as ReasonsProps } from "./Reasons.tsx";
import { matchReasonsMessages } from "./words.ts";

interface Props {
  readonly reasons: readonly Reason[];
  readonly record: MatchRecord;
  /** Absent if it could not be loaded. Its first sentence is shown, and a second one after a short one. */
  readonly summary?: string | undefined;
  readonly isSummaryEnglish: boolean | undefined;
  readonly titleOf: ReasonsProps["titleOf"];
  /** Content below the way to reach the listing. */
  readonly children?: ComponentChildren;
}

/**
 * Content of a matching listing's row, in two columns where there is room: what it does, in the first sentence of its summary, and
 * how to reach it; and the reasons for its rank. Rendered at build time and in the browser.
 */
export function Answer({ reasons, record, summary, isSummaryEnglish, titleOf, children }: Props) {
  return (
    <div class="answer">
      <div>
        {summary && <ListingParagraph class="answer-sum" text={takeLead(summary)} isEnglish={isSummaryEnglish} />}
        {record.contact && <ContactLine contact={record.contact} />}
        {children}
      </div>
      <Reasons reasons={reasons} record={record} titleOf={titleOf} />
    </div>
  );
}

/** Line with the contact page, e-mail address or website: "Contact: example.org/contact". */
function ContactLine({ contact: { fact, url } }: Required<Pick<MatchRecord, "contact">>) {
  const email = url.startsWith("mailto:") ? withAsciiHost(url.slice("mailto:".length)) : undefined;
  return (
    <p class="answer-contact">
      <span class="quiet">{matchReasonsMessages.contact[fact]}</span>{" "}
      <a href={url} rel="nofollow">
        <bdi>{email ?? formatShortUrl(url)}</bdi>
      </a>
    </p>
  );
}
