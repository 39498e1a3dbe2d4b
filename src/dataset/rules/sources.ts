import { max } from "d3-array";
import { quote, type Finding } from "../diagnostic.ts";
import { facts, keeping, valueAtPath } from "../field-table.ts";
import { fieldsBelow, fieldsByKind } from "../fields.ts";
import { folders, isEndedState, type Kind } from "../model.ts";
import { covers, pointerTo, valueAt } from "../pointer.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule } from "../rule.ts";
import { findNearestWord } from "../schema/nearest.ts";
import { isPruned } from "./places.ts";

const pathsOf = (kind: Kind) => new Set(Array.from(fieldsBelow(fieldsByKind[kind]), ({ path }) => path));
const fields: Readonly<Record<Kind, ReadonlySet<string>>> = { entity: pathsOf("entity"), tool: pathsOf("tool") };

/** Whether a dotted path names how the listing is kept, which no source supports. */
function isKeeping(path: string): boolean {
  return keeping.includes(path.split(".", 1)[0] ?? "");
}

/** The dotted path without list indices: `offer.outputs[0].title` and `offer.outputs.0.title` are `offer.outputs.title`. */
function withoutIndices(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "").replace(/\.\d+(?=\.|$)/g, "");
}

/** The nearest correct path: with the same last word, a similar spelling, or the field that it is below. */
function nearestPath(kind: Kind, path: string): string | undefined {
  const lastWord = (each: string) => each.slice(each.lastIndexOf(".") + 1);
  const own = lastWord(path);
  const targets = [...fields[kind]].filter((other) => !isKeeping(other));
  const byWord = (word: string | undefined) => targets.find((other) => lastWord(other) === word);
  const holder = targets.find((other) => path.slice(0, path.lastIndexOf(".")) === other);
  return byWord(own) ?? findNearestWord(path, targets) ?? byWord(findNearestWord(own, targets.map(lastWord))) ?? holder;
}

/**
 * What the sources of a listing support; misspelt paths are read as what they most likely meant. `isUncertain`: part of the
 * sources fails the schema, so that nothing can be missed in them.
 */
const supportOf = memo(({ kind, draft, written }: Entry) => {
  const { sources } = draft;
  const named = (sources ?? []).flatMap((source) =>
    (source?.supports ?? []).flatMap((item) => {
      const plain = item === undefined || fields[kind].has(item) ? item : withoutIndices(item);
      if (plain === undefined) return [];
      return { path: fields[kind].has(plain) ? plain : (nearestPath(kind, plain) ?? plain), date: source?.as_of };
    }),
  );
  return {
    isSupported: (fact: string) => named.some(({ path }) => covers(path, fact)),
    isDated: (fact: string) => named.some(({ path, date }) => date !== undefined && covers(path, fact)),
    // A key that the schema does not know may be a misspelt `supports` or `as_of`.
    isUncertain: sources === undefined || (draft !== written && isPruned(valueAt(written, "/sources"), sources)),
  };
});

type Words = Pick<Finding, "message" | "hint">;

export const supports: Rule = {
  name: "supports",
  description: "A source supports fields that the kind of listing has, by their dotted paths.",
  severity: "error",
  *check({ kind, draft: { sources = [] } }) {
    for (const [index, source] of sources.entries()) {
      for (const [place, path] of (source?.supports ?? []).entries()) {
        const words = path === undefined ? undefined : findFault(kind, path);
        if (words) yield { pointer: pointerTo("sources", index, "supports", place), ...words };
      }
    }
  },
};

function findFault(kind: Kind, path: string): Words | undefined {
  if (fields[kind].has(path) && !isKeeping(path)) return undefined;
  const plain = withoutIndices(path);
  if (plain !== path) {
    const isTarget = fields[kind].has(plain) && !isKeeping(plain);
    const hint = isTarget ? `write ${plain}, which covers every item of the list` : hintOf(kind, plain);
    return { message: `list index in a path: ${quote(path)}`, hint };
  }
  const problem = isKeeping(path) ? "nothing to support" : "unknown field";
  return { message: `${problem}: ${quote(path)}`, hint: hintOf(kind, path) };
}

function hintOf(kind: Kind, path: string): string {
  if (isKeeping(path)) return "remove it; kind, review, added, sources and notes need no source";
  const other = kind === "tool" ? "entity" : "tool";
  if (fields[other].has(path)) return `remove it; ${folders[other]} have ${path}, ${folders[kind]} don't`;
  const meant = nearestPath(kind, path);
  return meant === undefined
    ? "write the path of a field, such as summary or offer.languages"
    : `did you mean ${meant}?`;
}

export const unsupportedFact: Rule = {
  name: "unsupported-fact",
  description: "Each fact has a source that supports it.",
  severity: "warning",
  *check(entry) {
    const { isSupported, isUncertain } = supportOf(entry);
    if (isUncertain) return;
    for (const fact of facts) {
      const value = valueAtPath(entry.draft, fact);
      // Of the states, only in-development: unknown needs no source, and the others have rules of their own.
      const isStated = fact === "status" ? entry.draft.status?.state === "in-development" : value !== undefined;
      if (!isStated || isSupported(fact)) continue;
      yield {
        pointer: pointerTo(...fact.split(".")),
        at: "key",
        message: `no source supports: ${fact}`,
        hint: `add ${fact} to \`supports\` of the source that says so, or remove ${fact}`,
      };
    }
  },
};

export const endedSource: Rule = {
  name: "ended-source",
  description: "A source says that a listing has ended.",
  severity: "error",
  *check(entry) {
    const state = entry.draft.status?.state;
    const { isSupported, isUncertain } = supportOf(entry);
    if (!isEndedState(state) || isUncertain || isSupported("status")) return;
    yield {
      pointer: "/status/state",
      message: `no source supports the state: ${state}`,
      hint: "add status to `supports` of the source that says so, or write state: unknown",
    };
  },
};

export const activeSource: Rule = {
  name: "active-source",
  description: "A source that shows a date supports that a listing is active.",
  severity: "error",
  *check(entry) {
    if (entry.draft.status?.state !== "active") return;
    const { isSupported, isDated, isUncertain } = supportOf(entry);
    if (isUncertain || isDated("status")) return;
    yield {
      pointer: "/status/state",
      message: "no dated source supports the state: active",
      hint: isSupported("status")
        ? "give the source that supports status its date as `as_of`, or write state: unknown"
        : "add status to `supports` of a source with `as_of`, or write state: unknown",
    };
  },
};

const activeYears = 5;

export const activeEvidence: Rule = {
  name: "active-evidence",
  description: "An active listing has dated evidence of the five years before its review.",
  severity: "error",
  *check({ draft: { status, review, sources = [] } }) {
    if (status?.state !== "active" || review?.level !== "compiled" || review.date === undefined) return;
    const newest = max(sources, (source) => source?.as_of);
    const limit = `${Number(review.date.slice(0, 4)) - activeYears}${review.date.slice(4)}`;
    if (newest === undefined || newest >= limit.slice(0, newest.length)) return; // active-source reports what has no date
    yield {
      pointer: "/status/state",
      message: `no evidence of the last ${activeYears} years: the newest source is of ${newest}`,
      hint: `add a newer source, or write state: unknown and the note "Last seen in ${newest.slice(0, 4)}."`,
    };
  },
};

export const memberDate: Rule = {
  name: "member-date",
  description: "A number of members has a source that shows a date.",
  severity: "error",
  *check(entry) {
    if (entry.draft.offer?.members === undefined) return;
    const { isDated, isUncertain } = supportOf(entry);
    if (isUncertain || isDated("offer.members")) return;
    yield {
      pointer: "/offer/members",
      at: "key",
      message: "number of members without a day",
      hint: "give its source the date of the figure as `as_of`, or remove members",
    };
  },
};

export const successorState: Rule = {
  name: "successor-state",
  description: "Only a listing that has ended has a successor.",
  severity: "error",
  *check({ kind, draft: { status } }) {
    if (status?.successor === undefined || status.state === undefined || isEndedState(status.state)) return;
    const ends = kind === "entity" ? "state: closed or state: merged" : "state: discontinued";
    yield {
      pointer: "/status/successor",
      at: "key",
      message: `successor of a listing that has not ended: ${status.state}`,
      hint: `write ${ends} if a source says so, else remove the line`,
    };
  },
};
