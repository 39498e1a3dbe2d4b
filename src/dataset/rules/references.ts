import { quote, type Finding } from "../diagnostic.ts";
import { memo } from "../memo.ts";
import { suggestId, kindByFolder, type Folder, type Kind } from "../model.ts";
import { valueAt } from "../pointer.ts";
import type { Entry, Rule, RuleContext, TombstoneRule } from "../rule.ts";
import { findNearestWord } from "../schema/nearest.ts";

/** Longer texts are reported by the schema check. */
const maxReferenceLength = 90;

/** Field that a reference is in: `relations/<n>/to`, `developers/<n>/to` or `status/successor`. */
type ReferenceField = "relations" | "developers" | "successor";

/** Reference as it is written in a listing. */
interface WrittenReference {
  /** Such as `/relations/0/to`. */
  readonly pointer: string;
  readonly field: ReferenceField;
  readonly value: string;
}

/**
 * Returns the references of a listing as written, also faulty ones: of its relations, of a tool's developers, then of its
 * successor.
 *
 * Empty ones, those that are no text, and texts longer than any reference are left out: the schema check reports them.
 */
export const listReferences = memo(({ rawValue, kind }: Entry): WrittenReference[] => {
  const fields = kind === "tool" ? (["relations", "developers"] as const) : (["relations"] as const);
  const itemPlaces = fields.flatMap((field) => {
    const items = valueAt(rawValue, `/${field}`);
    return Array.isArray(items) ? items.map((_, index) => ({ pointer: `/${field}/${index}/to`, field })) : [];
  });
  const places = [...itemPlaces, { pointer: "/status/successor", field: "successor" as const }];
  return places.flatMap(({ pointer, field }) => {
    const value = valueAt(rawValue, pointer);
    const isReference = typeof value === "string" && value.length <= maxReferenceLength && !/^(|~|null)$/i.test(value);
    return isReference ? [{ pointer, field, value }] : [];
  });
});

/**
 * End of a chain of tombstones: `listing` with the reference of the listing, `missing` with the reference that has no file, or
 * `circle` with a tombstone that leads back to itself.
 */
interface ChainEnd {
  readonly state: "listing" | "missing" | "circle";
  readonly reference: string;
}

/** Returns the ends of chains that were found in a run, by reference. */
const endsByReference = memo((_context: RuleContext) => new Map<string, ChainEnd>());

/**
 * Follows tombstones from a reference to the end of their chain. A reference that is no tombstone's is the end itself:
 * `{state: "listing", reference}`, or "missing" if it has no file. Of a circle, the end is its first tombstone that is met
 * again; of a tombstone without a target, `{state: "missing", reference: ""}`.
 *
 * Ends are stored for each tombstone on the way, so that a long chain is followed once.
 */
function findChainEnd(start: string, context: RuleContext): ChainEnd {
  const ends = endsByReference(context);
  const visited = new Set<string>();
  let reference = start;
  let end = ends.get(reference);
  while (end === undefined) {
    const tombstone = context.tombstones.get(reference);
    if (visited.has(reference)) end = { state: "circle", reference };
    else if (tombstone === undefined) {
      end = { state: context.references.has(reference) ? "listing" : "missing", reference };
    } else {
      visited.add(reference);
      reference = tombstone.to ?? "";
      end = ends.get(reference);
    }
  }
  for (const step of visited) ends.set(step, end);
  return end;
}

/**
 * Returns the kind of the listing that a reference leads to, directly or by tombstones: "tool" for `tools/a`.
 *
 * @param entry listing that states the reference
 * @returns undefined if it leads to no file, to no listing, or back to the listing that states it
 */
export function findTargetKind(target: string, entry: Entry, context: RuleContext): Kind | undefined {
  if (!context.references.has(target)) return undefined;
  const end = findChainEnd(target, context);
  if (end.state !== "listing" || end.reference === entry.reference) return undefined;
  return kindByFolder[end.reference.slice(0, end.reference.indexOf("/")) as Folder];
}

/**
 * Describes a reference that has no file. The first that applies:
 *
 * - `ambiguous reference: a`, if both folders have the id: "write entities/a or tools/a".
 * - `unknown listing: entities/zzz`, if it is in the form of a reference or an id: "did you mean entities/zz?", or
 *   `fallbackHint` if there is no similar one.
 * - `not a reference: Entity/Foo.yaml`, with the form that is likely meant: "write entities/foo".
 *
 * @param fallbackHint for an unknown listing without a similar one
 * @returns undefined if the reference has a file, a listing's or a tombstone's
 */
function describeReferenceFault(
  value: string,
  context: RuleContext,
  fallbackHint: string,
): Omit<Finding, "pointer"> | undefined {
  if (context.references.has(value)) return undefined;
  const { folder, id } = parseLooseReference(value);
  const candidates = (folder === undefined ? ["entities", "tools"] : [folder]).map((name) => `${name}/${id}`);
  const existing = candidates.filter((candidate) => context.references.has(candidate));
  if (existing.length > 1) {
    return { message: `ambiguous reference: ${value}`, hint: `write ${existing.join(" or ")}` };
  }
  const suggestion =
    existing[0] ?? candidates.map((candidate) => findSimilarReference(candidate, context)).find(Boolean);
  const isWellFormed = id !== "" && (value === id || value === `${folder}/${id}`);
  if (isWellFormed && existing.length === 0) {
    const hint = suggestion === undefined ? fallbackHint : `did you mean ${suggestion}?`;
    return { message: `unknown listing: ${value}`, hint };
  }
  const correction = folder === undefined ? existing[0] : (suggestion ?? candidates[0]);
  const hint = `write ${correction ?? `the folder and the id, such as entities/${id || "example-initiative"}`}`;
  return { message: `not a reference: ${value || '""'}`, hint };
}

/**
 * Parses the folder and the id from a reference that is written in another way: `Entity/Foo Bar.yaml` →
 * `{folder: "entities", id: "foo-bar"}`, `https://example.org/tools/a/` → `{folder: "tools", id: "a"}`, `Foo` → `{id: "foo"}`.
 *
 * @returns without a folder if the text before the last slash ends in none; `{id: ""}` if there is nothing to make an id of
 */
function parseLooseReference(value: string): { folder?: string; id: string } {
  const parts = value.trim().replace(/\/+$/, "").split("/");
  const id = suggestId((parts.at(-1) ?? "").replace(/\.(ya?ml|json)$/i, ""));
  const folderWord = parts.at(-2)?.toLowerCase() ?? "";
  if (id === "") return { id };
  if (/^entit(y|ies)$/.test(folderWord)) return { folder: "entities", id };
  return /^tools?$/.test(folderWord) ? { folder: "tools", id } : { id };
}

/** Number of searches for similar ids in a run. It bounds the time that a broken dataset takes. */
const maxSearches = 500;
/** Returns the number of searches that a run has left. */
const searchBudget = memo((_context: RuleContext) => ({ remaining: maxSearches }));

/**
 * Finds the same id in the other folder, else the most similar id in the same folder (see `findNearestWord`). Undefined if
 * there is neither, or after `maxSearches` (500) searches in a run.
 *
 * @param reference such as `entities/a`
 */
function findSimilarReference(reference: string, context: RuleContext): string | undefined {
  const [folder = "", id = ""] = reference.split("/");
  const otherFolder = folder === "tools" ? "entities" : "tools";
  if (context.references.has(`${otherFolder}/${id}`)) return `${otherFolder}/${id}`;
  if (id === "" || searchBudget(context).remaining-- <= 0) return undefined;
  const idsInFolder = [...context.references]
    .filter((listed) => listed.startsWith(`${folder}/`))
    .map((listed) => listed.slice(folder.length + 1));
  const similarId = findNearestWord(id, idsInFolder);
  return similarId && `${folder}/${similarId}`;
}

const listingsHint = "listings are files in entities/ and tools/;";

/** Hints for an unknown listing, by the field that names it. */
const unknownListingHints: Readonly<Record<ReferenceField, string>> = {
  relations: `${listingsHint} use \`name:\` instead of \`to:\` for an organisation that is not listed`,
  developers: `${listingsHint} leave out \`to:\` for an organisation that is not listed`,
  successor: "list it first, or say it in the note",
};

export const reference: Rule = {
  name: "reference",
  description: "A reference names the folder and id of a listing that exists.",
  severity: "error",
  /**
   * Yields the finding of `describeReferenceFault`, such as `unknown listing: entities/zzz`, for each reference without a file.
   */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value, field } of listReferences(entry)) {
      const fault = describeReferenceFault(value, context, unknownListingHints[field]);
      if (fault) yield { pointer, message: quote(fault.message), hint: fault.hint };
    }
  },
};

export const movedReference: Rule = {
  name: "moved-reference",
  description: "A reference names a listing by its present id.",
  severity: "warning",
  /**
   * Yields `moved listing: entities/old` for each reference to a tombstone, with "write entities/new", or "correct
   * entities/old.yaml, which leads to no listing". One that leads back to the listing is left to the rule self-reference.
   */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value } of listReferences(entry)) {
      if (!context.tombstones.has(value)) continue;
      const end = findChainEnd(value, context);
      // The rule self-reference reports it.
      if (end.reference === entry.reference) continue;
      yield {
        pointer,
        message: `moved listing: ${value}`,
        hint: end.state === "listing" ? `write ${end.reference}` : `correct ${value}.yaml, which leads to no listing`,
      };
    }
  },
};

export const selfReference: Rule = {
  name: "self-reference",
  description: "A listing is not tied to itself.",
  severity: "error",
  /** Yields `reference to itself: entities/a` for each reference that leads to the listing, directly or by tombstones. */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value, field } of listReferences(entry)) {
      if (findChainEnd(value, context).reference !== entry.reference) continue;
      const [target, part] = field === "successor" ? ["listing", "line"] : ["side", "item"];
      yield {
        pointer,
        message: `reference to itself: ${value}`,
        hint: `name the other ${target}, or remove the ${part}`,
      };
    }
  },
};

export const tombstoneTarget: TombstoneRule = {
  name: "tombstone-target",
  description: "A tombstone leads to a listing, directly or through other tombstones.",
  severity: "error",
  /**
   * Yields at most one finding, at `/to`: `moved to itself: entities/a`, a fault of the reference such as
   * `unknown listing: entities/b`, `moved in a circle: entities/b`, or `leads nowhere: entities/b`. Nothing if there is no
   * `to`.
   */
  *check({ reference, to }, context): Generator<Finding> {
    if (to === undefined || to.length > maxReferenceLength) return;
    const hint = "name the listing that took this id's place";
    const fault = describeReferenceFault(to, context, `${hint}, or bring the old listing back with the state closed`);
    const { state } = findChainEnd(to, context);
    if (to === reference) yield { pointer: "/to", message: `moved to itself: ${to}`, hint };
    else if (fault) yield { pointer: "/to", message: quote(fault.message), hint: fault.hint };
    else if (state === "circle") yield { pointer: "/to", message: `moved in a circle: ${to}`, hint };
    else if (state === "missing")
      yield { pointer: "/to", message: `leads nowhere: ${to}`, hint: `${hint}; ${to} is a tombstone itself` };
  },
};
