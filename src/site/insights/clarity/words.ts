import catalogue from "#words/insights-clarity.json" with { type: "json" };
import { clarityFacts, pathOfFact, type ClarityFact } from "../../../core/register/clarity.ts";
import type { Kind } from "../../../dataset/model.ts";
import { messagesOf } from "../../../core/language/messages.ts";
import { format } from "../../../core/language/page-format.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { messages as directory } from "../../directory/words.ts";
import { fieldLabels } from "../../vocabulary/fields/words.ts";

export const insightsClarityMessages = messagesOf("insights-clarity", catalogue);

const words = messagesOf("insights-clarity", catalogue);
const { all, by, part, checked, missing } = words;
const { total } = directory.filter;
const kinds = { entity: directory.kinds.entity.many, tool: directory.kinds.tool.many };

/** What the facts are called: as their fields are. */
const names = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathOfFact.get(fact);
    return [fact, path === undefined ? words.currency : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

/** A share in whole percent that never says all or none where that isn't so. */
function share(value: number): string {
  if (value > 0 && value < 0.005) return words.share.under({ limit: 0.01 });
  if (value < 1 && value >= 0.995) return words.share.over({ limit: 0.99 });
  return format.percent(value);
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
  ...words,
  names,
  all: {
    ...all,
    /** The facts found most and least often; several that are equal stand together. */
    finding: (kind: Kind, facts: readonly Counted[], n: number): string => {
      const { none, nothing, each, most, rest } = all.finding;
      const counts = facts.map(({ count }) => count);
      const [highest, lowest] = [Math.max(...counts), Math.min(...counts)];
      if (n === 0) return none[kind];
      if (highest === 0) return nothing({ listings: total[kind]({ count: n }) });
      const said = highest === n ? part[kind].all({ count: n }) : part[kind].some({ found: highest, count: n });
      if (highest === lowest) return each({ part: said });
      const at = (found: number) =>
        format.list(facts.filter(({ count }) => count === found).map(({ fact }) => inSentence(names[fact])));
      return most({ most: at(highest), part: said, least: at(lowest), rest: rest({ count: lowest }) });
    },
    unit: (kind: Kind) => all.unit({ kind: kinds[kind] }),
    text: (found: number, value: number) => all.text({ found, share: share(value) }),
  },
  by: {
    ...by,
    /** The widest gap between two groups, in numbers, since a group may be small. */
    finding: (
      kind: Kind,
      facet: "type" | "regions",
      gap: { fact: ClarityFact; most: GroupCount; least: GroupCount } | undefined,
    ): string => {
      const said = by.finding[facet];
      if (gap === undefined) return said.none({ kind: kinds[kind] });
      const group = ({ title, count, n }: GroupCount) => by.finding.group({ title, found: count, all: n });
      return said.gap({ kind: kinds[kind], fact: names[gap.fact], most: group(gap.most), least: group(gap.least) });
    },
    unit: (kind: Kind, smallest: number) => by.unit({ kind: kinds[kind], smallest }),
    /** Begins with what the cell shows. */
    cell: (kind: Kind, row: string, fact: ClarityFact, found: number, n: number, value: number | null): string => {
      const cell = by.cell({ part: part[kind].some({ found, count: n }), row, fact: names[fact] });
      return value === null ? cell : `${share(value)} ${cell}`;
    },
    rowLabel: (kind: Kind, row: string, n: number) => by.rowLabel({ row, listings: total[kind]({ count: n }) }),
    share,
  },
  n: (count: number, kind: Kind) => total[kind]({ count }),
  /** What to keep in mind: how few were looked up on their own site decides how far the shares can be trusted. */
  leftOut: (count: number, n: number, kind: Kind): string => {
    const some = count === 0 ? checked.none[kind] : checked.some({ checked: count, all: n });
    return words.leftOut({ checked: count === n && n > 0 ? checked.each : some });
  },
  missing: {
    ...missing,
    listTitle: (fact: ClarityFact, kind: Kind) => missing.listTitle({ kind: kinds[kind], fact: names[fact] }),
    listLead: (fact: ClarityFact, kind: Kind) => missing.listLead({ kind: kinds[kind], fact: names[fact] }),
  },
};
