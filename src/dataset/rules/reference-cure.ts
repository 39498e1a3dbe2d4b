import { idOf } from "../model.ts";
import { nearest } from "../schema/nearest.ts";
import type { RuleContext } from "../rule.ts";
import { memo } from "./memo.ts";
import { isReference } from "./written-reference.ts";

/** What is wrong with a reference, in words. */
export interface ReferenceFault {
  readonly message: string;
  readonly hint: string;
}

/**
 * Says what is wrong with a reference, or nothing if it leads to a file.
 *
 * @param otherwise the cure where no listing comes near
 */
export function findReferenceFault(value: string, context: RuleContext, otherwise: string): ReferenceFault | undefined {
  if (context.references.has(value)) return undefined;
  if (isReference(value)) {
    const hint = meantReference(value, context);
    return { message: `unknown listing: ${value}`, hint: hint === undefined ? otherwise : `did you mean ${hint}?` };
  }
  const { folder, id } = readLoosely(value);
  if (folder !== undefined) {
    const reference = `${folder}/${id}`;
    const known = context.references.has(reference) ? reference : meantReference(reference, context);
    return { message: `not a reference: ${value}`, hint: `write ${known ?? reference}` };
  }
  return findIdFault(value, id, context, otherwise);
}

/** For a value without its folder. */
function findIdFault(value: string, id: string, context: RuleContext, otherwise: string): ReferenceFault {
  const [entity, tool] = [`entities/${id}`, `tools/${id}`] as const;
  const known = [entity, tool].filter((reference) => context.references.has(reference));
  if (known.length === 2) return { message: `ambiguous reference: ${value}`, hint: `write ${entity} or ${tool}` };
  const message = `not a reference: ${value === "" ? '""' : value}`;
  if (known[0] !== undefined) return { message, hint: `write ${known[0]}` };
  if (value !== id || id === "") {
    return { message, hint: `write the folder and the id, such as entities/${id || "example-initiative"}` };
  }
  const meant = meantReference(entity, context) ?? meantReference(tool, context);
  return { message: `unknown listing: ${value}`, hint: meant === undefined ? otherwise : `did you mean ${meant}?` };
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
const maxSearches = 500;
const searchesOf = memo((_context: RuleContext) => ({ left: maxSearches }));

/** The same id in the other folder, else the nearest id of the same folder. */
function meantReference(reference: string, context: RuleContext): string | undefined {
  const slash = reference.indexOf("/");
  const [folder, id] = [reference.slice(0, slash), reference.slice(slash + 1)];
  const twin = `${folder === "tools" ? "entities" : "tools"}/${id}`;
  if (context.references.has(twin)) return twin;
  const searches = searchesOf(context);
  if (searches.left-- <= 0) return undefined;
  const ids: string[] = [];
  for (const other of context.references) {
    if (other.startsWith(`${folder}/`) && isNear(id, other.slice(slash + 1))) ids.push(other.slice(slash + 1));
  }
  const found = nearest(id, ids);
  return found === undefined ? undefined : `${folder}/${found}`;
}

/** Cheap: a typing error seldom changes both ends of a word. */
function isNear(id: string, other: string): boolean {
  return id[0] === other[0] || id.at(-1) === other.at(-1);
}
