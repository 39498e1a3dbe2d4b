import type { Baseline, Comparison, Rule, Wording } from "../../../core/insights/then-and-now.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Kind } from "../../../dataset/model.ts";
import { directoryMessages } from "../../directory/words.ts";
import { kindTitles } from "../figure-shapes.ts";
import { insightsThenAndNowMessages } from "../words.ts";

const { app, finding, lists, rules, sensitivity, shares, sizes, sources, that } = insightsThenAndNowMessages;

/** Id of an earlier share, such as `recruitment`. */
type ShareId = keyof typeof that;

/** Label of each share by id: "Organisations that work globally". */
export const shareLabels: Readonly<Record<string, string>> = insightsThenAndNowMessages.labels;

/** Title of each kind of the sizes of maps: organisations, tools and mobile apps. */
export const sizeKindTitles: Readonly<Record<Kind | "app", string>> = { ...kindTitles, app };

/** Formats a year: "2021", or "c. 2020" if the source shows none and this one is close. */
export function formatYear({ year, is_year_about: isAbout = false }: Pick<Baseline, "year" | "is_year_about">): string {
  return isAbout ? insightsThenAndNowMessages.aboutYear({ year: String(year) }) : String(year);
}

/**
 * Formats a year after what it is compared with: "in 2021", or "around 2020" if the source shows none and this one is close. In
 * some languages with the word for "than": "que en 2021".
 */
function formatWhen({ year, is_year_about: isAbout = false }: Pick<Baseline, "year" | "is_year_about">): string {
  const { whenAboutYear, whenYear } = insightsThenAndNowMessages;
  return isAbout ? whenAboutYear({ year: String(year) }) : whenYear({ year: String(year) });
}

/** Adds the word that a source puts before a number, "about", "over" or "nearly": "about 500". Null adds nothing. */
function addWording(value: string, wording: Wording | null): string {
  return wording === null ? value : insightsThenAndNowMessages.worded[wording]({ value });
}

/**
 * Formats an earlier share as its source words it: "60%", "about 5%"; exactly a quarter is "one in four" or "about one in four".
 */
function formatBaselineShare({ value: share, qualifier }: Baseline): string {
  if (share === 0.25) return addWording(insightsThenAndNowMessages.quarter, qualifier ?? null);
  return qualifier === undefined ? format.percent(share) : insightsThenAndNowMessages.wordedShare[qualifier]({ share });
}

/** Formats the text of an earlier share's bar: "about one in four, 2021", "60%, c. 2020". */
export function formatThen(baseline: Baseline): string {
  return shares.then({ value: formatBaselineShare(baseline), year: formatYear(baseline) });
}

/**
 * Formats a share of today and how it compares, without a full stop: "27% of listed organisations help with recruitment, about
 * the same as in 2021 (about one in four)". In place of "about the same as": "more than", "less than", "at least twice
 * the share", "less than half of the share" or "less than a quarter of the share".
 *
 * @param shareNow 0 to 1
 */
export function formatShareSentence(baseline: Baseline, shareNow: number, comparison: Comparison): string {
  return finding.compared[comparison]({
    share: finding.that[baseline.id as ShareId]({ now: shareNow }),
    then: formatBaselineShare(baseline),
    when: formatWhen(baseline),
  });
}

/** Difference between a share under a rule and the same share of all open listings, in whole percentage points. */
export interface ShareMove {
  readonly figure: string;
  readonly rule: Rule;
  readonly points: number;
}

/**
 * Formats the largest move of a share with the rule, without a full stop: "The share of those that address recruitment moves most
 * with the rule: by 6 points where only recent evidence counts" (rule `recent`; for `apart` "… by 6 points without the topics
 * looked for"). Up to 5 points, or if undefined: "No stricter rule moves a share by more than 5 points".
 */
export function formatSensitivityFinding(move: ShareMove | undefined): string {
  if (move === undefined || move.points <= 5) return sensitivity.title.little;
  const { figure, rule, points } = move;
  return sensitivity.title.largest({ that: that[figure as ShareId], points, where: sensitivity.where[rule] });
}

/**
 * Formats how many organisations the register lists, beside the largest of the earlier lists, without a full stop: "The register
 * lists 100 organisations; the largest list cited here had 500". If the register's list is as large or larger, "With 500
 * organisations the register lists at least as many as any list cited here".
 */
export function formatSizeFinding(registerSize: number, largestSize: number): string {
  const organisations = directoryMessages.filter.total.entity({ count: registerSize });
  return registerSize >= largestSize
    ? sizes.title.largest({ organisations })
    : sizes.title.fewer({ organisations, largest: largestSize });
}

/** Formats a size as its source words it: "over 1,500"; without a wording (null) "1,500". */
export function formatSize(size: number, wording: Wording | null): string {
  return addWording(format.number(size), wording);
}

/**
 * Formats what a source reported of a share, by the id of the share and without a full stop: "About 25% of listed entities
 * support business on recruitment".
 */
export function formatSourceStatement({ id, value }: Baseline): string {
  return sources.statements[id as keyof typeof sources.statements]({ value });
}

/** Texts of a page that lists the listings behind a number. */
interface ListTexts {
  readonly title: string;
  /** Sentence that says which listings these are. */
  readonly lead: string;
}

/**
 * Formats the texts of the list of the listings that meet a share under a rule: `{title: "Organisations that address recruitment:
 * all that have not ended", lead: "Counted in “then and now” under the rule: all that have not ended."}` for the rule `open`. An
 * unknown id stands in place of the label.
 */
export function formatMetList(shareId: string, rule: Rule): ListTexts {
  return {
    title: lists.met({ figure: shareLabels[shareId] ?? shareId, rule: rules[rule] }),
    lead: lists.metLead({ rule: rules[rule] }),
  };
}

/**
 * Formats the texts of the list of all listings without the searched topics: `{title: "Tools without the topics looked for",
 * lead: "Listings that have not ended and have none of the topics that were looked for on purpose at first."}`. With a topic
 * "Organisations without the other topics looked for", and a lead that excepts recruitment.
 *
 * @param topic topic of the share, which excludes no listing; undefined if it is about none of them
 */
export function formatApartList(kind: Kind, topic: string | undefined): ListTexts {
  const excluded = topic === undefined ? "all" : "otherTopics";
  return { title: lists.without[excluded][kind], lead: lists.withoutLead[excluded] };
}
