import catalogue from "#words/insights-trends.json" with { type: "json" };
import { messagesOf } from "../../../core/language/messages.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Kind } from "../../../dataset/model.ts";
import { messages as directory } from "../../directory/words.ts";

export const insightsTrendsMessages = messagesOf("insights-trends", catalogue);

const words = messagesOf("insights-trends", catalogue);
const { total } = directory.filter;
const { beginnings, endings, life, technologies, evidenceAge, lists } = words;

/** Whether a period has no beginning or no end: "before-2000", "since-2020". */
const isOpen = (id: string) => /^(before|since)-/.test(id);

/** A period as a figure shows it: "2014", "before 2000", "2015–2019", "not known". */
function period(id: string): string {
  const [from = "", to] = id.split("-");
  if (to === undefined) return id === "unknown" ? words.period.unknown : id;
  if (isOpen(id)) return words.period[from as "before" | "since"]({ year: to });
  return words.period.span({ from, to });
}

/** The same in a sentence: "in 2014", "before 2000", "in 2015–2019". */
function whenOf(id: string): string {
  if (isOpen(id)) return period(id);
  const [from = "", to] = id.split("-");
  return to === undefined ? words.within.year({ year: period(id) }) : words.within.span({ from, to });
}

/** A technology's part of the tools of two stretches of five years. */
interface Rise {
  readonly technology: string;
  readonly from: { readonly period: string; readonly share: number | null };
  readonly to: { readonly period: string; readonly share: number | null };
}

export const trendsWords = {
  ...words,
  period,

  beginnings: {
    ...beginnings,
    /** @param years with the highest count, in order */
    title: (kind: Kind, years: readonly string[], most: number): string => {
      const { none, single, several } = beginnings.title;
      if (years.length === 0 || most === 0) return none[kind];
      return (years.length > 1 ? several : single)[kind]({ years, most });
    },
    leftOut: (unknown: number, kind: Kind) =>
      beginnings.leftOut({ yearless: words.yearless[kind]({ count: unknown }) }),
  },

  endings: {
    ...endings,
    title: (entities: number, tools: number, undated: number): string => {
      const { none, dated, undated: some } = endings.title;
      if (entities + tools === 0) return none;
      const kinds = { entities: total.entity({ count: entities }), tools: total.tool({ count: tools }) };
      return undated === 0 ? dated(kinds) : some({ ...kinds, undated });
    },
  },

  life: {
    ...life,
    title: (alive: number, known: number, all: number) =>
      life.title({ count: alive, known, tools: words.tools({ count: all }) }),
    leftOut: (unknown: number) => life.leftOut({ yearless: words.yearless.tool({ count: unknown }) }),
    text: (alive: number, launched: number) => (launched === 0 ? format.number(0) : life.text({ alive, launched })),
  },

  technologies: {
    ...technologies,
    title: (rise: Rise | undefined): string => {
      if (rise === undefined) return technologies.title.none;
      const { technology, from, to } = rise;
      const periods = { from: whenOf(from.period), to: whenOf(to.period) };
      return technologies.title.rise({ technology, earlier: from.share ?? 0, later: to.share ?? 0, ...periods });
    },
    text: (share: number | null) => (share === null ? "–" : format.percent(share)),
    label: (technology: string, id: string, text: string, using: number, of: number) =>
      technologies.label({ technology, when: whenOf(id), text, using, tools: words.tools({ count: of }) }),
  },

  evidenceAge: {
    ...evidenceAge,
    title: (shares: Readonly<Record<Kind, number | null>>): string => {
      const said = (["entity", "tool"] as const).flatMap((kind) => {
        const share = shares[kind];
        return share === null ? [] : [evidenceAge.title.share[kind]({ share })];
      });
      return said.length === 0 ? evidenceAge.title.none : evidenceAge.title.shares({ shares: said });
    },
  },

  lists: {
    ...lists,
    title: (family: string, id: string, technology: string): string => {
      const { technologies: ofAny, technology: ofOne, ...families } = lists.title;
      if (family === "technologies") return ofAny({ when: whenOf(id) });
      if (!(family in families)) return ofOne({ technology, when: whenOf(id) });
      const { unknown, year } = families[family as keyof typeof families];
      return id === "unknown" ? unknown : year({ when: whenOf(id) });
    },
  },
};
