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

/** Formats a year, or "c. 2020" if the source shows none and this one is close. */
export function formatYear({ year, is_year_about: isAbout = false }: Pick<Baseline, "year" | "is_year_about">): string {
  return isAbout ? insightsThenAndNowMessages.aboutYear({ year: String(year) }) : String(year);
}

/** Adds the word that a source puts before a number: "about 500". Null adds nothing. */
function addWording(value: string, wording: Wording | null): string {
  return wording === null ? value : insightsThenAndNowMessages.worded[wording]({ value });
}

/** Formats an earlier share as its source words it: "60%", "about 5%"; a quarter is "one in four". */
function formatBaselineShare({ value: share, qualifier }: Baseline): string {
  if (share === 0.25) return addWording(insightsThenAndNowMessages.quarter, qualifier ?? null);
  return qualifier === undefined ? format.percent(share) : insightsThenAndNowMessages.wordedShare[qualifier]({ share });
}

/** Formats the text of an earlier share's bar: "about one in four, 2021". */
export function formatThen(baseline: Baseline): string {
  return shares.then({ value: formatBaselineShare(baseline), year: formatYear(baseline) });
}

/**
 * Formats a sentence on how many shares are about the same as, larger or smaller than the earlier ones. Without any: "Nothing to
 * compare yet".
 */
export function formatComparisonFinding(comparisons: readonly Comparison[]): string {
  if (comparisons.length === 0) return finding.none;
  const countOf = (...matching: readonly Comparison[]) =>
    comparisons.filter((comparison) => matching.includes(comparison)).length;
  return finding.all({
    all: comparisons.length,
    same: countOf("about-the-same"),
    more: countOf("more", "at-least-twice"),
    less: countOf("less", "at-most-half"),
  });
}

/**
 * Formats a sentence on a share of today and how it compares: "27% of … help with recruitment, about the same as in 2021 (about
 * one in four)".
 */
export function formatShareSentence(baseline: Baseline, shareNow: number, comparison: Comparison): string {
  return finding.compared[comparison]({
    share: finding.that[baseline.id as ShareId]({ now: shareNow }),
    then: formatBaselineShare(baseline),
    year: formatYear(baseline),
  });
}

/** Difference between a share under a rule and the same share of all open listings, in whole percentage points. */
export interface ShareMove {
  readonly figure: string;
  readonly rule: Rule;
  readonly points: number;
}

/**
 * Formats a sentence on the largest move of a share with the rule. Up to 5 points, or if undefined: no rule moves a share by
 * more.
 */
export function formatSensitivityFinding(move: ShareMove | undefined): string {
  if (move === undefined || move.points <= 5) return sensitivity.title.little;
  const { figure, rule, points } = move;
  return sensitivity.title.largest({ that: that[figure as ShareId], points, where: sensitivity.where[rule] });
}

/** Formats a sentence on how many organisations the register lists, beside the largest of the earlier lists. */
export function formatSizeFinding(registerSize: number, largestSize: number): string {
  const organisations = directoryMessages.filter.total.entity({ count: registerSize });
  return registerSize >= largestSize
    ? sizes.title.largest({ organisations })
    : sizes.title.fewer({ organisations, largest: largestSize });
}

/** Formats a size as its source words it: "over 500". */
export function formatSize(size: number, wording: Wording | null): string {
  return addWording(format.number(size), wording);
}

/** Words of a wording in a table, by id: "about", "over", "nearly"; the key "null" is empty. */
export const wordingTerms: Readonly<Record<string, string>> = {
  null: "",
  about: addWording("", "about").trim(),
  over: addWording("", "over").trim(),
  nearly: addWording("", "nearly").trim(),
};

/** Formats what a source said of a number: "About 25% of listed entities support business on recruitment". */
export function formatSourceStatement({ id, value }: Baseline): string {
  return sources.statements[id as keyof typeof sources.statements]({ value });
}

/** Formats the title and lead of the list of the listings that meet a share under a rule. */
export function formatMetList(shareId: string, rule: Rule): { title: string; lead: string } {
  return {
    title: lists.met({ figure: shareLabels[shareId] ?? shareId, rule: rules[rule] }),
    lead: lists.metLead({ rule: rules[rule] }),
  };
}

/**
 * Formats the title and lead of the list of all listings without the searched topics.
 *
 * @param topic topic of the share, which excludes no listing; undefined if it is about none of them
 */
export function formatApartList(kind: Kind, topic: string | undefined): { title: string; lead: string } {
  const excluded = topic === undefined ? "all" : "otherTopics";
  return { title: lists.without[excluded][kind], lead: lists.withoutLead[excluded] };
}
