import { format } from "../../../core/language/page-format.ts";
import type { Kind } from "../../../dataset/model.ts";
import { directoryMessages } from "../../directory/words.ts";
import { insightsTrendsMessages } from "../words.ts";

const { beginnings, endings, life, lists, period, technologies, tools, within, yearless } = insightsTrendsMessages;

/**
 * Returns true if the id of a period has no start or no end: "before-2000", "since-2020". False for "2015-2019", "2014" and
 * "unknown".
 */
function isOpenPeriod(id: string): boolean {
  return /^(before|since)-/.test(id);
}

/**
 * Formats the id of a period as a label: "2014", "before 2000" (`before-2000`), "2015–2019" (`2015-2019`), "since 2020"
 * (`since-2020`), "not known" (`unknown`).
 */
export function formatPeriod(id: string): string {
  const [start = "", end] = id.split("-");
  if (end === undefined) return id === "unknown" ? period.unknown : id;
  if (isOpenPeriod(id)) return period[start as "before" | "since"]({ year: end });
  return period.span({ from: start, to: end });
}

/**
 * Formats the id of a period within a sentence: "in 2014", "before 2000", "in 2015–2019", "since 2020", "in an unknown year"
 * (`unknown`).
 */
export function formatPeriodInSentence(id: string): string {
  if (id === "unknown") return within.unknown;
  if (isOpenPeriod(id)) return formatPeriod(id);
  const [start = "", end] = id.split("-");
  return end === undefined ? within.year({ year: formatPeriod(id) }) : within.span({ from: start, to: end });
}

/**
 * Formats how many organisations were founded, or tools launched, in the last years, without a full stop: "9 of 224 organisations
 * with a known year were founded since 2021". Without a known year, "No organisation's founding year is known" or "No tool's launch
 * year is known".
 *
 * @param recent number of those that began since a year, such as `{count: 9, since: "2021"}`
 * @param datedCount number of those with a known year
 */
export function formatBeginningsFinding(
  kind: Kind,
  { count, since }: { readonly count: number; readonly since: string },
  datedCount: number,
): string {
  const { none, ...messages } = beginnings.title;
  return datedCount === 0 ? none[kind] : messages[kind]({ count, dated: datedCount, since });
}

/**
 * Formats what the figure of beginnings leaves out, in whole sentences: "3 organisations whose year could not be found are only
 * in the table. Ended ones are counted. What is new is found late, so the last years are undercounted." 0 is "0 tools whose year
 * …".
 */
export function formatBeginningsNote(unknownCount: number, kind: Kind): string {
  return beginnings.leftOut({ yearless: yearless[kind]({ count: unknownCount }) });
}

/**
 * Formats how many organisations and tools have ended, and for how many of them no source gives a date, without a full stop:
 * "Ended: 2 organisations and 1 tool; no source dates the end of 1 of them". If all are dated, "Ended: 2 organisations and 1
 * tool, each with a date". A kind without any is left out; if none has ended, "No listing has ended".
 */
export function formatEndingsFinding(entityCount: number, toolCount: number, undatedCount: number): string {
  const { none, dated, undated } = endings.title;
  if (entityCount + toolCount === 0) return none;
  const { total } = directoryMessages.filter;
  const ended = [
    ...(entityCount > 0 ? [total.entity({ count: entityCount })] : []),
    ...(toolCount > 0 ? [total.tool({ count: toolCount })] : []),
  ];
  return undatedCount === 0 ? dated({ ended }) : undated({ ended, undated: undatedCount });
}

/**
 * Formats how many of the tools with a known year of launch show a sign of life, without a full stop: "The year of launch is
 * known for 40 of 60 tools: 30 of these show a sign of life within the last two years". Counts of 0 have no sentence of their
 * own.
 *
 * @param aliveCount number of dated tools with a sign of life
 * @param datedCount number of tools with a known year of launch
 * @param toolCount number of all tools
 */
export function formatLifeFinding(aliveCount: number, datedCount: number, toolCount: number): string {
  return life.title({ count: aliveCount, dated: datedCount, tools: tools({ count: toolCount }) });
}

/**
 * Formats what the figure of signs of life leaves out, in whole sentences: "3 tools whose year could not be found are only in the
 * table. No sign found does not mean stopped. These are counts, not survival rates: too few ends are dated." 0 is "0 tools whose
 * year …".
 */
export function formatLifeNote(unknownCount: number): string {
  return life.leftOut({ yearless: yearless.tool({ count: unknownCount }) });
}

/** Formats a part of a whole as a bar's text: "3/12", "0/12", or "0" if the whole is 0. */
export function formatPartOfWhole(part: number, whole: number): string {
  return whole === 0 ? format.number(0) : life.text({ alive: part, launched: whole });
}

/** A technology's share of the tools of two periods. */
export interface Rise {
  /** Title of the technology. */
  readonly technology: string;
  readonly earlier: { readonly period: string; readonly share: number | null };
  readonly later: { readonly period: string; readonly share: number | null };
}

/**
 * Formats the largest rise of a technology's share, without a full stop: "Open data rose most: from 10% of the tools launched
 * before 2000 to 25% of those since 2020". A share that is null counts as 0%. Undefined: "No technology is found in a clearly
 * larger part of newer tools".
 */
export function formatRiseFinding(rise: Rise | undefined): string {
  if (rise === undefined) return technologies.title.none;
  const { technology, earlier, later } = rise;
  return technologies.title.rise({
    technology,
    earlier: earlier.share ?? 0,
    later: later.share ?? 0,
    from: formatPeriodInSentence(earlier.period),
    to: formatPeriodInSentence(later.period),
  });
}

/** Tools of a period that use a technology: `count` of the `of` tools launched then. */
interface TechnologyCount {
  readonly period: string;
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** Formats the text of a technology's cell: its share in whole percent, "15%", or "–" if no tool was launched then (null). */
export function formatTechnologyShare({ share }: Pick<TechnologyCount, "share">): string {
  return share === null ? "–" : format.percent(share);
}

/**
 * Formats the accessible name of a technology's cell: "Open data, launched in 2015–2019: 15%, 6 of 40 tools". If no tool was
 * launched then, "Open data, launched since 2020: –, 0 of 0 tools".
 */
export function formatTechnologyCell(technology: string, cell: TechnologyCount): string {
  return technologies.label({
    technology,
    when: formatPeriodInSentence(cell.period),
    text: formatTechnologyShare(cell),
    using: cell.count,
    tools: tools({ count: cell.of }),
  });
}

/**
 * Formats the title of a list of listings by period, without a full stop: "Tools with a sign of life, by year of launch", or with
 * the title of a technology "Open data: tools by year of launch".
 *
 * @param family of the list, as for `formatTrendPartTitle`
 */
export function formatTrendListTitle(family: string, technologyTitle: string): string {
  const { technology, ...families } = lists.whole;
  return family in families ? families[family as keyof typeof families] : technology({ technology: technologyTitle });
}

/**
 * Formats the title of the part of a list that is behind one number of a trend, without a full stop: "Tools launched in 2014 with a sign of life".
 *
 * @param family of the list: `founded`, `launched`, `alive`, `ended-entities` or `ended-tools`; `technologies` ("Tools launched
 *   in 2014 that name a technology"); any other is the id of a technology ("Open data: tools launched in 2014")
 * @param periodId such as `2014` or `before-2000`; `unknown` has titles such as "Tools, year of launch not found", but none for
 *   technologies
 * @param technologyTitle title of the technology if the family is one
 */
export function formatTrendPartTitle(family: string, periodId: string, technologyTitle: string): string {
  const { technologies: anyTechnology, technology, ...families } = lists.title;
  const when = formatPeriodInSentence(periodId);
  if (family === "technologies") return anyTechnology({ when });
  if (!(family in families)) return technology({ technology: technologyTitle, when });
  const { unknown, year } = families[family as keyof typeof families];
  return periodId === "unknown" ? unknown : year({ when });
}
