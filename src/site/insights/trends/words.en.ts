import type { FreshnessState } from "../../../core/register/freshness.ts";
import { format } from "../../../core/language/words.en.ts";

const { number, percent, list, count } = format;

type Kind = "entity" | "tool";

const ages: Readonly<Record<FreshnessState, string>> = {
  current: "within a year",
  ageing: "one to two years",
  stale: "over two years",
  undated: "no date shown",
};
const kinds: Readonly<Record<Kind, string>> = { entity: "Organisations", tool: "Tools" };
const begun = { entity: "listed organisations were founded", tool: "listed tools were launched" } as const;

const ends = { unknown: "not known" } as Readonly<Record<string, string>>;

/** A period as a figure shows it: "2014", "before 2000", "2015–2019", "not known". */
function period(id: string): string {
  return ends[id] ?? id.replace(/^(before|since)-/, "$1 ").replace(/^(\d{4})-(\d{4})$/, "$1–$2");
}

/** The same in a sentence: "in 2014", "before 2000", "in 2015–2019". */
function when(id: string): string {
  return /^(before|since)-/.test(id) ? period(id) : `in ${period(id)}`;
}

/** A technology's part of the tools of two stretches of five years. */
export interface Rise {
  readonly technology: string;
  readonly from: { readonly period: string; readonly share: number };
  readonly to: { readonly period: string; readonly share: number };
}

/** The words of the trends. */
export const trendsWords = {
  title: "Trends",
  lead: "When organisations and tools began, which ended, what tools are made of, and how old the evidence is. Counts of what is listed, not of the field.",
  period,
  about: (rows: readonly { label: string; text: string }[]) =>
    `${rows.map(({ label, text }) => `${label}: ${text}`).join("; ")}.`,

  beginnings: {
    /** @param years with the highest count, in order */
    title: (kind: Kind, years: readonly string[], most: number) =>
      years.length === 0 || most === 0
        ? `No ${kind === "entity" ? "organisation's founding year" : "tool's launch year"} is known`
        : `More ${begun[kind]} in ${list(years)} than in any other year: ${number(most)}${years.length > 1 ? " each" : ""}`,
    unit: {
      entity: "Listed organisations by the year of their founding; the outline shows all years before 2000",
      tool: "Listed tools by the year of their launch",
    },
    n: (known: number, all: string) => `${number(known)} of ${all}`,
    leftOut: (unknown: number, kind: Kind) =>
      `${count(unknown, kind === "entity" ? "organisation" : "tool", kind === "entity" ? "organisations" : "tools")} whose year could not be found ${unknown === 1 ? "is" : "are"} only in the table. Ended ones are counted. What is new is found late, so the last years are undercounted.`,
    heads: { period: "Year", count: "Listings" },
  },

  endings: {
    title: (n: number, unknown: number) =>
      n === 0
        ? "No listing has ended"
        : unknown === 0
          ? `${count(n, "listing has ended", "listings have ended")}, each with a dated end`
          : `${count(n, "listing has ended", "listings have ended")}; for ${number(unknown)} of them no source dates the end`,
    unit: "Organisations that closed or merged and tools that were discontinued, by year",
    leftOut: (unknown: number) =>
      `An end is counted only if a source says so. ${number(unknown)} without a year ${unknown === 1 ? "is" : "are"} only in the table. Listings that stopped without saying so are not counted.`,
  },

  life: {
    title: (alive: number, known: number) =>
      `${number(alive)} of ${count(known, "tool", "tools")} with a known year of launch ${known === 1 ? "shows" : "show"} a sign of life within the last two years`,
    unit: "Tools by the year of their launch: the outline is all that were launched, the solid part those with a dated activity, or a review on their own site, of the last 730 days",
    leftOut: (unknown: number) =>
      `${count(unknown, "tool", "tools")} whose year could not be found ${unknown === 1 ? "is" : "are"} only in the table. No sign found does not mean stopped. These are counts, not survival rates: too few ends are dated.`,
    text: (alive: number, launched: number) => (launched === 0 ? "0" : `${number(alive)}/${number(launched)}`),
    said: (year: string, alive: number, launched: number) =>
      `${year}: ${number(alive)}/${number(launched)}, that is ${number(alive)} of ${number(launched)} with a sign of life`,
    heads: { period: "Launched", count: "Tools", alive: "With a sign of life" },
  },

  technologies: {
    title: (rise: Rise | undefined) =>
      rise === undefined
        ? "No technology is found in a clearly larger part of newer tools"
        : `${rise.technology} rose most: from ${percent(rise.from.share)} of the tools launched ${when(rise.from.period)} to ${percent(rise.to.share)} of those ${when(rise.to.period)}`,
    unit: "Share of the tools launched in each period that use a technology; a tool may use several",
    leftOut:
      "Tools whose year or technology could not be found are left out. The newest years are not over, and what is new is found late.",
    text: (share: number | null) => (share === null ? "–" : percent(share)),
    label: (technology: string, id: string, text: string, n: number, of: number) =>
      `${technology}, launched ${when(id)}: ${text}, ${number(n)} of ${count(of, "tool", "tools")}`,
    head: (id: string) => period(id).replace("–", "– "),
    heads: { technology: "Technology", period: "Launched", count: "Tools", of: "Of", share: "Share" },
  },

  evidenceAge: {
    title: (shares: Readonly<Record<Kind, number | null>>) => {
      const parts = (["entity", "tool"] as const).flatMap((kind) =>
        shares[kind] === null ? [] : [`${percent(shares[kind])} of ${kinds[kind].toLowerCase()}`],
      );
      return parts.length === 0
        ? "There is no evidence yet"
        : `For ${list(parts)} the newest evidence is over two years old`;
    },
    unit: "Listings by the age of their newest dated evidence",
    leftOut: "Nothing is left out; ended listings are counted too. Old evidence does not mean that the work has ended.",
    kinds,
    ages,
    label: (kind: Kind, age: FreshnessState) => `${kinds[kind]}, ${ages[age]}`,
    text: (n: number, share: number) => `${number(n)} (${percent(share)})`,
    heads: { kind: "Kind", age: "Newest evidence", count: "Listings", share: "Share of its kind" },
  },

  lists: {
    title: (family: string, id: string, technology: string) => {
      if (family === "founded")
        return id === "unknown" ? "Organisations, founding year not found" : `Organisations founded ${when(id)}`;
      if (family === "launched")
        return id === "unknown" ? "Tools, year of launch not found" : `Tools launched ${when(id)}`;
      if (family === "alive")
        return id === "unknown"
          ? "Tools with a sign of life, year of launch not found"
          : `Tools launched ${when(id)} with a sign of life`;
      if (family === "ended") return id === "unknown" ? "Ended, year not known" : `Ended ${when(id)}`;
      if (family === "technologies") return `Tools launched ${when(id)} that name a technology`;
      return `${technology}: tools launched ${when(id)}`;
    },
    lead: (title: string) => `The listings behind one number of the trends. ${title}, as far as public sources say.`,
  },
};
