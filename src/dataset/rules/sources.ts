import { max } from "d3-array";
import { quote, type Finding } from "../diagnostic.ts";
import { factPaths, administrativePaths, valueAtPath } from "../field-table.ts";
import { descendantFields, fieldsByKind } from "../fields.ts";
import { folderByKind, isEndedState, type Kind } from "../model.ts";
import { covers, formatPointer, valueAt } from "../pointer.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule } from "../rule.ts";
import { findNearestWord } from "../schema/nearest.ts";
import { isPruned } from "./places.ts";

/** Returns the dotted paths of all fields of a kind at any depth, such as `offer.outputs.title`. */
const listPaths = (kind: Kind) => new Set(Array.from(descendantFields(fieldsByKind[kind]), ({ path }) => path));
/** Dotted paths of all fields, by kind. */
const pathsByKind: Readonly<Record<Kind, ReadonlySet<string>>> = {
  entity: listPaths("entity"),
  tool: listPaths("tool"),
};

/**
 * Returns true for a path that says how the listing is kept (`administrativePaths`) or is below one, such as `review.date`. No
 * source supports that.
 */
function isKeeping(path: string): boolean {
  return administrativePaths.includes(path.split(".", 1)[0] ?? "");
}

/**
 * Removes list indices from a dotted path: `offer.outputs[0].title` and `offer.outputs.0.title` become `offer.outputs.title`.
 * Other paths stay.
 */
function removeIndices(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "").replace(/\.\d+(?=\.|$)/g, "");
}

/**
 * Finds the path that a wrong one likely stands for. The first that there is of: a path with the same last word (`services` →
 * `offer.services`), a similar path, a path with a similar last word, the path without its last word. Undefined if there is
 * none. Paths that need no source are left out.
 */
function findNearestPath(kind: Kind, path: string): string | undefined {
  const toLastWord = (dottedPath: string) => dottedPath.slice(dottedPath.lastIndexOf(".") + 1);
  const supportablePaths = [...pathsByKind[kind]].filter((candidate) => !isKeeping(candidate));
  const findByLastWord = (word: string | undefined) =>
    supportablePaths.find((candidate) => toLastWord(candidate) === word);
  const lastWord = toLastWord(path);
  const holder = path.slice(0, path.lastIndexOf("."));
  return (
    findByLastWord(lastWord) ??
    findNearestWord(path, supportablePaths) ??
    findByLastWord(findNearestWord(lastWord, supportablePaths.map(toLastWord))) ??
    supportablePaths.find((candidate) => candidate === holder)
  );
}

/** Support of a listing's facts by its sources. Facts are dotted paths. */
interface Support {
  /** True if a source supports a fact, a part of it, or what it is part of. */
  readonly isSupported: (fact: string) => boolean;
  /** True if one that has `as_of` does. */
  readonly isDated: (fact: string) => boolean;
  /** True if the sources are missing or partly fail the schema, so that nothing is reported as missing. */
  readonly isUncertain: boolean;
}

/** Measures what the sources of a listing support. A misspelt path of `supports` counts as the one that it likely stands for. */
const measureSupport = memo(({ kind, draft, rawValue }: Entry): Support => {
  const { sources } = draft;
  const supportedPaths = (sources ?? []).flatMap((source) =>
    (source?.supports ?? []).flatMap((path) => {
      if (path === undefined) return [];
      return { path: correctPath(kind, path), date: source?.as_of };
    }),
  );
  return {
    isSupported: (fact: string) => supportedPaths.some(({ path }) => covers(path, fact)),
    isDated: (fact: string) => supportedPaths.some(({ path, date }) => date !== undefined && covers(path, fact)),
    // A key that the schema does not know may be a misspelt `supports` or `as_of`.
    isUncertain: sources === undefined || (draft !== rawValue && isPruned(valueAt(rawValue, "/sources"), sources)),
  };
});

/**
 * Corrects a path of `supports`: a field's path stays; else without list indices (`offer.outputs.0` → `offer.outputs`); else
 * the nearest path (`services` → `offer.services`). Without any of these, the path without indices.
 */
function correctPath(kind: Kind, path: string): string {
  if (pathsByKind[kind].has(path)) return path;
  const plainPath = removeIndices(path);
  if (pathsByKind[kind].has(plainPath)) return plainPath;
  return findNearestPath(kind, plainPath) ?? plainPath;
}

type Description = Pick<Finding, "message" | "hint">;

export const supports: Rule = {
  name: "supports",
  description: "A source supports fields that the kind of listing has, by their dotted paths.",
  severity: "error",
  /** Yields the finding of `describePathFault`, such as `unknown field: services`, at each faulty path of each source. */
  *check({ kind, draft: { sources = [] } }): Generator<Finding> {
    for (const [sourceIndex, source] of sources.entries()) {
      for (const [pathIndex, path] of (source?.supports ?? []).entries()) {
        const fault = path === undefined ? undefined : describePathFault(kind, path);
        if (fault) yield { pointer: formatPointer("sources", sourceIndex, "supports", pathIndex), ...fault };
      }
    }
  },
};

/**
 * Describes a faulty path of `supports`. Undefined for a right one.
 *
 * The message is `list index in a path: offer.outputs.0`, `nothing to support: review.date` for a path that needs no source, or
 * `unknown field: services`.
 */
function describePathFault(kind: Kind, path: string): Description | undefined {
  if (pathsByKind[kind].has(path) && !isKeeping(path)) return undefined;
  const plainPath = removeIndices(path);
  if (plainPath !== path) {
    const isSupportable = pathsByKind[kind].has(plainPath) && !isKeeping(plainPath);
    const hint = isSupportable
      ? `write ${plainPath}, which covers every item of the list`
      : formatPathHint(kind, plainPath);
    return { message: `list index in a path: ${quote(path)}`, hint };
  }
  const problem = isKeeping(path) ? "nothing to support" : "unknown field";
  return { message: `${problem}: ${quote(path)}`, hint: formatPathHint(kind, path) };
}

/**
 * Formats the cure for a path that no source can support. The first that applies: "remove it; kind, review, added, sources and
 * notes need no source"; "remove it; entities have type, tools don't"; "did you mean offer.services?"; "write the path of a
 * field, such as summary or offer.languages".
 *
 * @param path without list indices
 */
function formatPathHint(kind: Kind, path: string): string {
  if (isKeeping(path)) return "remove it; kind, review, added, sources and notes need no source";
  const otherKind = kind === "tool" ? "entity" : "tool";
  if (pathsByKind[otherKind].has(path))
    return `remove it; ${folderByKind[otherKind]} have ${path}, ${folderByKind[kind]} don't`;
  const suggestion = findNearestPath(kind, path);
  return suggestion === undefined
    ? "write the path of a field, such as summary or offer.languages"
    : `did you mean ${suggestion}?`;
}

export const unsupportedFact: Rule = {
  name: "unsupported-fact",
  description: "Each fact has a source that supports it.",
  severity: "warning",
  /**
   * Yields `no source supports: founded`, at the key, for each fact (`factPaths`) that is stated and that no source supports.
   * Of the status, only the state in-development needs a source here. Nothing if the sources fail the schema.
   */
  *check(entry): Generator<Finding> {
    const { isSupported, isUncertain } = measureSupport(entry);
    if (isUncertain) return;
    for (const fact of factPaths) {
      const value = valueAtPath(entry.draft, fact);
      // Of the states, only in-development: unknown needs no source, and the others have rules of their own.
      const isStated = fact === "status" ? entry.draft.status?.state === "in-development" : value !== undefined;
      if (!isStated || isSupported(fact)) continue;
      yield {
        pointer: formatPointer(...fact.split(".")),
        part: "key",
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
  /**
   * Yields `no source supports the state: closed` for a listing that has ended, unless a source supports `status` or the
   * sources fail the schema.
   */
  *check(entry): Generator<Finding> {
    const state = entry.draft.status?.state;
    const { isSupported, isUncertain } = measureSupport(entry);
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
  /**
   * Yields `no dated source supports the state: active` for an active listing, unless a source with `as_of` supports `status`
   * or the sources fail the schema. The hint depends on whether one without a date does.
   */
  *check(entry): Generator<Finding> {
    if (entry.draft.status?.state !== "active") return;
    const { isSupported, isDated, isUncertain } = measureSupport(entry);
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

/** An active listing needs evidence of at most this age, at its review. */
const maxEvidenceYears = 5;

export const activeEvidence: Rule = {
  name: "active-evidence",
  description: "An active listing has dated evidence of the five years before its review.",
  severity: "error",
  /**
   * Yields `no evidence of the last 5 years: the newest source is of 2019` for an active, compiled listing whose newest `as_of`
   * is more than `maxEvidenceYears` (5) years before `review.date`. Dates are compared as exactly as the newest is. Nothing
   * without any `as_of`.
   */
  *check({ draft: { status, review, sources = [] } }): Generator<Finding> {
    if (status?.state !== "active" || review?.level !== "compiled" || review.date === undefined) return;
    const newest = max(sources, (source) => source?.as_of);
    const limit = `${Number(review.date.slice(0, 4)) - maxEvidenceYears}${review.date.slice(4)}`;
    // The rule active-source reports a listing without a date.
    if (newest === undefined || newest >= limit.slice(0, newest.length)) return;
    yield {
      pointer: "/status/state",
      message: `no evidence of the last ${maxEvidenceYears} years: the newest source is of ${newest}`,
      hint: `add a newer source, or write state: unknown and the note "Last seen in ${newest.slice(0, 4)}."`,
    };
  },
};

export const memberDate: Rule = {
  name: "member-date",
  description: "A number of members has a source that shows a date.",
  severity: "error",
  /**
   * Yields `number of members without a day`, at the key, if `offer.members` is stated and no source with `as_of` supports it.
   * Nothing if the sources fail the schema.
   */
  *check(entry): Generator<Finding> {
    if (entry.draft.offer?.members === undefined) return;
    const { isDated, isUncertain } = measureSupport(entry);
    if (isUncertain || isDated("offer.members")) return;
    yield {
      pointer: "/offer/members",
      part: "key",
      message: "number of members without a day",
      hint: "give its source the date of the figure as `as_of`, or remove members",
    };
  },
};

export const successorState: Rule = {
  name: "successor-state",
  description: "Only a listing that has ended has a successor.",
  severity: "error",
  /**
   * Yields `successor of a listing that has not ended: active`, at the key, if there is a successor and a state that is not
   * closed, merged or discontinued.
   */
  *check({ kind, draft: { status } }): Generator<Finding> {
    if (status?.successor === undefined || status.state === undefined || isEndedState(status.state)) return;
    const ends = kind === "entity" ? "state: closed or state: merged" : "state: discontinued";
    yield {
      pointer: "/status/successor",
      part: "key",
      message: `successor of a listing that has not ended: ${status.state}`,
      hint: `write ${ends} if a source says so, else remove the line`,
    };
  },
};
