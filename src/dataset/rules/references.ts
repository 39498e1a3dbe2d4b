import { quote, type Finding } from "../diagnostic.ts";
import { idOf, kinds, type Folder, type Kind } from "../model.ts";
import { valueAt } from "../pointer.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule, RuleContext, TombstoneRule } from "../rule.ts";
import { findNearestWord } from "../schema/nearest.ts";

/** Longer ones are the schema's to report. */
const maxLength = 90;

/** Every reference of a listing, faulty ones included. */
export const listReferences = memo(({ written, kind }: Entry) => {
  const items = (kind === "tool" ? (["relations", "developers"] as const) : (["relations"] as const)).flatMap(
    (field) => {
      const list = valueAt(written, `/${field}`);
      return Array.isArray(list) ? list.map((_, index) => ({ pointer: `/${field}/${index}/to`, field })) : [];
    },
  );
  return [...items, { pointer: "/status/successor", field: "successor" as const }].flatMap((each) => {
    const value = valueAt(written, each.pointer);
    // A value that is left out is the reader's to report.
    const isText = typeof value === "string" && value.length <= maxLength && !/^(|~|null)$/i.test(value);
    return isText ? [{ ...each, value }] : [];
  });
});

/** Where a reference leads in the end: to a listing, to nothing, or round in a circle of tombstones. */
type ChainEnd = Readonly<{ state: "listing" | "missing" | "circle"; reference: string }>;

const endsOf = memo((_context: RuleContext) => new Map<string, ChainEnd>());

/** Follows tombstones from a reference to their end; the reference of a listing is its own. Each link is followed once. */
function chainEndOf(start: string, context: RuleContext): ChainEnd {
  const ends = endsOf(context);
  const path = new Set<string>();
  let reference = start;
  let end = ends.get(reference);
  while (end === undefined) {
    const tombstone = context.tombstones.get(reference);
    if (path.has(reference)) end = { state: "circle", reference };
    else if (tombstone === undefined) {
      end = { state: context.references.has(reference) ? "listing" : "missing", reference };
    } else {
      path.add(reference);
      reference = tombstone.to ?? "";
      end = ends.get(reference);
    }
  }
  for (const step of path) ends.set(step, end);
  return end;
}

/** The kind of another listing that a reference leads to. */
export function findTargetKind(to: string, { reference }: Entry, context: RuleContext): Kind | undefined {
  if (!context.references.has(to)) return undefined;
  const end = chainEndOf(to, context);
  const isOther = end.state === "listing" && end.reference !== reference;
  return isOther ? kinds[end.reference.slice(0, end.reference.indexOf("/")) as Folder] : undefined;
}

/** What is wrong with a reference; undefined if it leads to a file. `otherwise` is the hint where no listing comes near. */
function findFault(value: string, context: RuleContext, otherwise: string): Omit<Finding, "pointer"> | undefined {
  if (context.references.has(value)) return undefined;
  const { folder, id } = readLoosely(value);
  const options = (folder === undefined ? ["entities", "tools"] : [folder]).map((each) => `${each}/${id}`);
  const known = options.filter((option) => context.references.has(option));
  if (known.length > 1) return { message: `ambiguous reference: ${value}`, hint: `write ${known.join(" or ")}` };
  const isWellWritten = id !== "" && (value === id || value === `${folder}/${id}`);
  const meant = known[0] ?? options.map((option) => nearestReference(option, context)).find(Boolean);
  if (isWellWritten && known.length === 0)
    return { message: `unknown listing: ${value}`, hint: meant === undefined ? otherwise : `did you mean ${meant}?` };
  const correction = folder === undefined ? known[0] : (meant ?? options[0]);
  const hint = `write ${correction ?? `the folder and the id, such as entities/${id || "example-initiative"}`}`;
  return { message: `not a reference: ${value || '""'}`, hint };
}

/** The folder and id that a badly written reference names, as `Entity/Foo Bar.yaml` or the address of a page. */
function readLoosely(value: string): { folder?: string; id: string } {
  const parts = value.trim().replace(/\/+$/, "").split("/");
  const id = idOf((parts.at(-1) ?? "").replace(/\.(ya?ml|json)$/i, ""));
  const word = parts.at(-2)?.toLowerCase() ?? "";
  if (id === "") return { id };
  if (/^entit(y|ies)$/.test(word)) return { folder: "entities", id };
  return /^tools?$/.test(word) ? { folder: "tools", id } : { id };
}

/** Similar names are looked for this often a run: bounds the time that a broken dataset can take. */
const searchesOf = memo((_context: RuleContext) => ({ left: 500 }));

/** The same id in the other folder, else the nearest id of the same folder. */
function nearestReference(reference: string, context: RuleContext): string | undefined {
  const [folder = "", id = ""] = reference.split("/");
  const twin = `${folder === "tools" ? "entities" : "tools"}/${id}`;
  if (context.references.has(twin)) return twin;
  if (id === "" || searchesOf(context).left-- <= 0) return undefined;
  const others = [...context.references].filter((other) => other.startsWith(`${folder}/`));
  const found = findNearestWord(
    id,
    others.map((other) => other.slice(folder.length + 1)),
  );
  return found && `${folder}/${found}`;
}

const notListed = "listings are files in entities/ and tools/;";
const hints = {
  relations: `${notListed} use \`name:\` instead of \`to:\` for an organisation that is not listed`,
  developers: `${notListed} leave out \`to:\` for an organisation that is not listed`,
  successor: "list it first, or say it in the note",
} as const;

export const reference: Rule = {
  name: "reference",
  description: "A reference names the folder and id of a listing that exists.",
  severity: "error",
  *check(entry, context) {
    for (const { pointer, value, field } of listReferences(entry)) {
      const fault = findFault(value, context, hints[field]);
      if (fault) yield { pointer, message: quote(fault.message), hint: fault.hint };
    }
  },
};

export const movedReference: Rule = {
  name: "moved-reference",
  description: "A reference names a listing by its present id.",
  severity: "warning",
  *check(entry, context) {
    for (const { pointer, value } of listReferences(entry)) {
      if (!context.tombstones.has(value)) continue;
      const end = chainEndOf(value, context);
      if (end.reference === entry.reference) continue; // self-reference says it
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
  *check(entry, context) {
    for (const { pointer, value, field } of listReferences(entry)) {
      if (chainEndOf(value, context).reference !== entry.reference) continue;
      const [other, part] = field === "successor" ? ["listing", "line"] : ["side", "item"];
      yield {
        pointer,
        message: `reference to itself: ${value}`,
        hint: `name the other ${other}, or remove the ${part}`,
      };
    }
  },
};

export const tombstoneTarget: TombstoneRule = {
  name: "tombstone-target",
  description: "A tombstone leads to a listing, directly or through other tombstones.",
  severity: "error",
  *check({ reference, to }, context) {
    if (to === undefined || to.length > maxLength) return;
    const hint = "name the listing that took this id's place";
    const fault = findFault(to, context, `${hint}, or bring the old listing back with the state closed`);
    const { state } = chainEndOf(to, context);
    if (to === reference) yield { pointer: "/to", message: `moved to itself: ${to}`, hint };
    else if (fault) yield { pointer: "/to", message: quote(fault.message), hint: fault.hint };
    else if (state === "circle") yield { pointer: "/to", message: `moved in a circle: ${to}`, hint };
    else if (state === "missing")
      yield { pointer: "/to", message: `leads nowhere: ${to}`, hint: `${hint}; ${to} is a tombstone itself` };
  },
};
