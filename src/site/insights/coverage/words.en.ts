import { format } from "../../../core/language/words.en.ts";

const { number, count, list, percent } = format;

const things = { entity: ["organisation", "organisations"], tool: ["tool", "tools"] } as const;
const verbs: Readonly<Record<string, string>> = {
  services: "offered by",
  functions: "the work of",
  issues: "tackled by",
  industries: "named by",
};
type Kind = keyof typeof things;

/** A row or a column with its number. */
interface Named {
  readonly title: string;
  readonly count: number;
}

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);
const lower = (title: string) =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** The words of coverage: what its findings say is worded from the numbers. */
export const coverageWords = {
  across: {
    title: (region: string) => `Across ${region}, no country named`,
    lead: (region: string) =>
      `Listings that work in ${region}. Their sources document no country. Global ones are left out.`,
  },

  title: "Coverage",
  lead: "Who offers what, where, on which issue and for which industry. Ended listings are left out here; lists and pages of terms count them. Start with the zeros.",
  kinds: { entity: "Organisations", tool: "Tools", both: "Organisations and tools together" },
  topics: {
    "help-by-region": {
      title: "Help by region",
      lead: "What organisations offer and what tools do, in each region of the world.",
    },
    "issues-by-region": {
      title: "Issues by region",
      lead: "Which forms of exploitation listings work against, in each region of the world.",
    },
    "industries-by-issue": {
      title: "Industries by issue",
      lead: "Which forms of exploitation listings work against, in each industry.",
    },
    "industries-by-help": {
      title: "Industries by help",
      lead: "What is offered to each industry, and what tools do for it.",
    },
    "functions-by-user": { title: "Tools by user", lead: "What tools do, and who for." },
  } as Readonly<Record<string, { readonly title: string; readonly lead: string }>>,

  columns: { all: "All", global: "Global scope", total: "All listings" },
  bracket: "Named as under-served in 2021",
  cell: (n: number, row: string, column: string, kind: Kind) => `${some(n, kind)}: ${row}, ${column}`,
  scrollLabel: (title: string) => `Table: ${title}`,
  currentHead: "Only with evidence within a year",
  currentNote: "The same cells, counting only listings whose newest evidence is not older than 365 days.",
  shade: "The more is listed, the stronger the colour, by the square root of the count; dashed where nothing is listed",

  /** "Training is offered by 160 organisations, funding by 10": the most and the least of what is there. */
  finding: (facet: string, kind: Kind, rows: readonly Named[]): string => {
    const stated = rows.filter(({ count: n }) => n > 0);
    const most = stated[0];
    const least = stated.at(-1);
    const verb = verbs[facet] ?? "stated by";
    if (most === undefined || least === undefined) return `No ${things[kind][0]} states any of these`;
    if (most.count === least.count) {
      return stated.length === 1
        ? `Only ${lower(most.title)} is ${verb} anyone: ${some(most.count, kind)}`
        : `Each of ${number(stated.length)} is ${verb} ${some(most.count, kind)}`;
    }
    return `${most.title} is ${verb} ${some(most.count, kind)}, ${lower(least.title)} by ${number(least.count)}`;
  },
  /** Where two facets meet most often, and how often they do not: of pairs, which no row can tell alone. */
  pairFinding: (
    kind: Kind,
    top: { row: string; column: string; count: number } | undefined,
    empty: number,
    of: number,
  ) =>
    top === undefined || top.count === 0
      ? `No ${things[kind][0]} states any of these pairs`
      : `${top.row} and ${lower(top.column)} come together most often, in ${some(top.count, kind)}; ${empty === 0 ? "no pair is" : `${number(empty)} of ${number(of)} pairs ${empty === 1 ? "is" : "are"}`} empty`,
  bothFinding: (top: Named | undefined) =>
    top === undefined
      ? "Nothing is listed on any of these"
      : `${top.title} has the most listings of both kinds: ${number(top.count)}`,
  unit: (kind: Kind) =>
    `${things[kind][1].charAt(0).toUpperCase()}${things[kind][1].slice(1)} that have not ended, each counted in every cell that it fits`,
  bothUnit: "Organisations, then tools, in each cell; the shade is of both together",
  n: (n: number, kind: Kind) => some(n, kind),
  leftOut: (isPlace: boolean) =>
    `Closed, merged and discontinued ones are left out.${isPlace ? " A region counts listings that name it or a country in it. Listings that work everywhere and name no place are only under “Global scope”." : ""} Tags that could not be found are not counted, so the true number may be higher. Some topics and regions were looked for on purpose.`,
  about: (empty: number, cells: number) =>
    empty === 0
      ? `A table of ${number(cells)} cells, none of them empty.`
      : `A table of ${number(cells)} cells, ${number(empty)} of them empty.`,
  heads: { row: "Row", column: "Column", count: "Listings", current: "Within a year" },

  readings: {
    title: "Three things to read from it",
    regions: {
      title: "The three regions of the 2021 report",
      text: (under: readonly Named[], rest: Named) =>
        `Organisations that name them, ended ones left out: ${list(under.map(({ title, count: n }) => `${title} ${number(n)}`))}; of the other regions ${rest.title} has the most, ${number(rest.count)}. The register looked for the three on purpose, so this does not measure change.`,
    },
    empty: {
      title: "Where most is missing",
      text: (region: string, empty: number, of: number) =>
        empty === 0
          ? `No region is without any of the ${number(of)} kinds of help.`
          : `In ${region} nobody local is listed for ${number(empty)} of ${number(of)} kinds of help. The gap may be in the register, not in the field.`,
      action: "Propose one",
    },
    global: {
      title: "Global is not local",
      text: (all: number, local: number) =>
        all === 0
          ? "No organisation of global scope is listed."
          : local === all
            ? `All ${number(all)} organisations of global scope name a place in one of the three regions.`
            : `Of ${number(all)} organisations of global scope, ${number(local)} (${percent(local / all)}) name a place in one of the three regions. The others may know it, or may not.`,
    },
    see: { global: "Of global scope", local: "Of these, naming one of the three" },
  },

  thin: {
    title: (kind: Kind) => `The thinnest cells: ${things[kind][1]}`,
    byNeed:
      "At most one listing each. Regions where forced labour is more common come first: people in a thousand, 2021, by region of the ILO. The ILO has five regions and the register ten. Each is matched with the one where most of its people live. The Middle East and North Africa is matched with the Arab States, which are a part of it.",
    sources: "Figures as reported by",
    noNeed:
      "At most one listing each. No source is known that gives a figure of need. Rows that have more elsewhere come first.",
    none: "Nothing here has fewer than two listings.",
    heads: { what: "What and where", listed: "Listed", need: "Need", nearest: "Who is nearest" },
    what: (row: string, column: string) => `${row}, ${column}`,
    nobody: "nobody",
    need: (perThousand: number, of: string, isPart = false) =>
      `${perThousand} in 1,000 (${of}${isPart ? ", a part of it" : ""})`,
    global: (n: number) => (n === 0 ? "nobody of global scope" : `${number(n)} of global scope`),
    elsewhere: (n: number) => `${number(n)} in all`,
    match: "Match",
    propose: "Propose one",
    matchLabel: (what: string) => `Match: ${what}`,
    proposeLabel: (what: string) => `Propose one: ${what}`,
  },

  region: {
    title: (region: string) => `Coverage of ${region}`,
    lead: (region: string) =>
      `What is listed for ${region}, which the 2021 report named among the regions that lack expertise.`,
    /** Local organisations beside global ones: rules at the boundaries. */
    finding: (region: string, local: number, global: number): string => {
      if (local === 0) return `No organisation listed names ${region}`;
      if (global === 0) return `${count(local, "organisation names", "organisations name")} ${region}`;
      const ratio = local / global;
      const than =
        ratio >= 2
          ? "more than twice as many as"
          : ratio > 1.1
            ? "more than"
            : ratio >= 0.9
              ? "about as many as"
              : "fewer than";
      const said = count(local, "organisation names", "organisations name");
      return `${said} ${region}, ${than} the ${number(global)} that work globally without naming it`;
    },
    by: (facet: string, kind: Kind) =>
      `${things[kind][1].charAt(0).toUpperCase()}${things[kind][1].slice(1)} by ${facet === "services" ? "kind of help" : facet === "functions" ? "function" : "issue"}`,
    columns: ["Name the region", "Within a year", "Work globally without naming it"],
    countries: "Country by country",
    countriesLead: "Listings that name the country. Countries without any are shown too, so that you see the gap.",
    heads: { country: "Country", entity: "Organisations", tool: "Tools" },
    without: (names: readonly string[]) =>
      names.length === 0
        ? "Every country of the region is named by an organisation."
        : `Named by no organisation: ${list(names)}.`,
    none: "none",
  },
  more: "Go deeper",
};
