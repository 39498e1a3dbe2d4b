import { clarityFacts, pathOfFact, type ClarityFact } from "../../../core/register/clarity.ts";
import { clarityFactWords, fieldLabels } from "../../vocabulary/fields/words.en.ts";
import { format } from "../../../core/language/words.en.ts";

const { number, count, list, percent } = format;

const things = { entity: ["organisation", "organisations"], tool: ["tool", "tools"] } as const;
type Kind = keyof typeof things;

/** What the facts are called: as their fields are. */
const names = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathOfFact.get(fact);
    return [fact, path === undefined ? "Recent evidence" : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);
const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
const upper = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

/** A share in whole percent that never says all or none where that isn't so. */
function share(part: number): string {
  if (part > 0 && part < 0.005) return "under 1%";
  if (part < 1 && part >= 0.995) return "over 99%";
  return percent(part);
}

function checkedSites(checked: number, n: number, kind: Kind): string {
  if (checked === n && n > 0)
    return "A reviewer has opened the website of each. A fact may still be public and not found.";
  const who =
    checked === 0
      ? `No reviewer has opened the website of any of these ${things[kind][1]} yet`
      : `A reviewer has opened the websites of ${number(checked)} of ${some(n, kind)}`;
  return `${who}. So a fact may be public and not found.`;
}

interface GroupCount {
  readonly title: string;
  readonly count: number;
  readonly n: number;
}

interface Counted {
  readonly fact: ClarityFact;
  readonly count: number;
}

/** The words of clarity: what its findings say is worded from the numbers. */
export const clarityWords = {
  title: "Clarity",
  lead: "What a company could find out in public before it gets in touch, counted fact by fact. It is a checklist, not a quality score: what was not found may still exist.",
  names,
  heads: { fact: "Fact", count: "Found", n: "Of", share: "Share" },

  all: {
    /** The facts found most and least often; several that are equal stand together. */
    finding: (kind: Kind, facts: readonly Counted[], n: number): string => {
      const [one, many] = things[kind];
      if (n === 0) return `No ${one} is listed`;
      const counts = facts.map((fact) => fact.count);
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const ofAll = (found: number) =>
        found === 0
          ? `none of ${number(n)}`
          : found === n
            ? n === 1
              ? "the only"
              : `all ${number(n)}`
            : `${number(found)} of ${number(n)}`;
      if (most === least) return `Each fact could be found for ${ofAll(most)} ${n === 1 ? one : many}`;
      const at = (found: number) =>
        list(facts.filter((fact) => fact.count === found).map(({ fact }) => lower(names[fact])));
      const rest = least === 0 ? "none" : number(least);
      return `${upper(at(most))} could be found for ${ofAll(most)} ${n === 1 ? one : many}, ${at(least)} for ${rest}`;
    },
    unit: (kind: Kind) =>
      `${upper(things[kind][1])} that have not ended, by what could be found about them in public sources`,
    text: (found: number, part: number) => `${number(found)} (${share(part)})`,
    smallText: (found: number, n: number) => `${number(found)} of ${number(n)}`,
  },

  by: {
    /** The widest gap between two groups, in numbers, since a group may be small. */
    finding: (
      kind: Kind,
      facet: "type" | "regions",
      gap: { fact: ClarityFact; most: GroupCount; least: GroupCount } | undefined,
    ): string => {
      const what = facet === "type" ? "by type" : "by region";
      if (gap === undefined) return `No difference ${what} was found in what is known about ${things[kind][1]}`;
      const said = ({ title, count: found, n }: GroupCount) => `${number(found)} of ${number(n)} (${title})`;
      return `What was found about ${things[kind][1]} differs most ${what} for ${clarityFactWords[gap.fact].plural}: found for ${said(gap.most)} and for ${said(gap.least)}`;
    },
    unit: (kind: Kind, smallest: number) =>
      `Share of the ${things[kind][1]} of each row for which the fact could be found; rows with fewer than ${number(smallest)} have numbers only.`,
    key: "The number below each share opens these listings.",
    overlap:
      "A listing counts in each region that it names, or that has a country it names. Regions that the 2021 report called under-served come first.",
    chance: "The title names the widest of many gaps; in small groups a gap may be chance.",
    /** Begins with what the cell shows. */
    cell: (kind: Kind, row: string, fact: ClarityFact, found: number, n: number, part: number | null) =>
      `${part === null ? "" : `${share(part)} `}${number(found)} of ${some(n, kind)}: ${row}, ${lower(names[fact])}`,
    rowLabel: (kind: Kind, row: string, n: number) => `${row}: ${some(n, kind)}`,
    share,
    listed: "Listed",
    about: (groups: number, facts: number) =>
      `A table of ${number(groups)} rows and ${number(facts)} facts; cells are darker where a larger share was found, in steps of a sixth.`,
  },

  n: some,
  /** What to keep in mind: how few were looked up on their own site decides how far the shares can be trusted. */
  leftOut: (checked: number, n: number, kind: Kind) =>
    `Ended ones are left out. “Found” means that a source read for the register says so. ${checkedSites(checked, n, kind)}`,
  kinds: {
    entity: "Services are the register's own reading of what its sources describe; the other facts are stated in them.",
    tool: "Tools are not asked for services, workstreams and cost, which describe an organisation.",
  },

  missing: {
    title: "What is still missing",
    lead: "Listings for which the fact could not be found. Each has a text that its organisation can use to publish the fact, and a way to tell the register where it is.",
    notAsked: "not asked",
    listTitle: (fact: ClarityFact, kind: Kind) => `${upper(things[kind][1])}: ${lower(names[fact])} not found`,
    listLead: (fact: ClarityFact, kind: Kind) =>
      `${upper(things[kind][1])} that have not ended, and for which no ${clarityFactWords[fact].plural} could be found in public sources. That does not mean that there are none.`,
  },
};
