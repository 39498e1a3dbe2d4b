import { ascending, min } from "d3-array";
import type { Tool } from "../../../dataset/model.ts";
import { compareByName, isEnded, type Register } from "../../register/register.ts";
import type { InsightTable } from "../../table/insight-table.ts";
import { beginOf, endOf } from "../trends/periods.ts";
import { kindColumns, kindsOfWork } from "./kinds-of-work.ts";

/** A kind of work in which a tool ended. Its tools are in order of launch, unknown years last, then by name. */
export interface EndedWork {
  readonly kind: string;
  readonly title: string;
  readonly ended: readonly Tool[];
  /** Not ended, and launched after the year in which the first of the ended ones began. */
  readonly later: readonly Tool[];
  /** Active or in development, and not known to have started later. */
  readonly active: readonly Tool[];
  /** Of unknown status, and not known to have started later. */
  readonly unknown: readonly Tool[];
}

const parts = ["ended", "later", "active", "unknown"] as const satisfies readonly (keyof EndedWork)[];

/**
 * The kinds of work in which at least one tool ended, in the order of `kindsOfWork`.
 *
 * An ended tool whose launch isn't known began in the year of its end at the latest.
 */
export function findEndedWork({ dataset }: Register): EndedWork[] {
  return kindsOfWork.flatMap(({ id: kind, title }) => {
    const tools = dataset.tools.filter(({ work = [] }) => work.some((each) => each === kind)).sort(compareByLaunch);
    const ended = tools.filter(isEnded);
    if (ended.length === 0) return [];
    const first = min(ended, (tool) => beginOf(tool) ?? endOf(tool)) ?? Infinity;
    const open = tools.filter((tool) => !isEnded(tool));
    const later = open.filter((tool) => (beginOf(tool) ?? -Infinity) > first);
    const rest = open.filter((tool) => !later.includes(tool));
    const [unknown, active] = [true, false].map((isUnknown) =>
      rest.filter(({ status }) => (status.state === "unknown") === isUnknown),
    ) as [Tool[], Tool[]];
    return [{ kind, title, ended, later, active, unknown }];
  });
}

/** Whether another tool started later, or is active. */
export function isTriedAgain({ later, active }: EndedWork): boolean {
  return later.length + active.length > 0;
}

/** The tools of the kinds of work in which one ended, a row for each kind and tool. */
export function measureEndedWork(register: Register): InsightTable {
  const kinds = findEndedWork(register);
  const rows = kinds.flatMap((found) =>
    parts.flatMap((part) =>
      found[part].map((tool) => ({
        ...{ kind: found.kind, title: found.title, part, tool: tool.id, name: tool.name },
        ...{ launched: beginOf(tool) ?? null, state: tool.status.state },
        ...{ since: tool.status.since ?? null, note: tool.status.note ?? null },
      })),
    ),
  );
  return {
    id: "overlap-tried-again",
    description: "Kinds of work in which at least one tool ended, with all tools that do this work. A row is a tool.",
    n: new Set(rows.map(({ tool }) => tool)).size,
    columns: [
      ...kindColumns,
      {
        name: "part",
        description:
          "ended; later: launched after the year in which the first of the ended ones began; else active, in development included, or unknown.",
        unit: "text",
      },
      { name: "tool", description: "The tool's id.", unit: "text" },
      { name: "name", description: "Its name.", unit: "text" },
      { name: "launched", description: "Year of its launch; empty where no source gives it.", unit: "year" },
      { name: "state", description: "active, in-development, discontinued or unknown.", unit: "text" },
      { name: "since", description: "Date of that state; empty where no source gives it.", unit: "text" },
      { name: "note", description: "Why it has that state.", unit: "text" },
    ],
    rows,
  };
}

function compareByLaunch(a: Tool, b: Tool): number {
  return ascending(beginOf(a) ?? Infinity, beginOf(b) ?? Infinity) || compareByName(a, b);
}
