import { referenceOf, type Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Messages } from "./words.ts";
import { compareByName, type Register } from "../../core/register/register.ts";
import { resolveMoved, type Tie } from "../../core/register/relations.ts";

/** Ties of one listing under one heading. */
export interface TieGroup {
  readonly heading: string;
  /** Whether at least one of them is in the listing's own file, under which path. */
  readonly path?: "relations" | "status";
  /** Listings in whose files the others stand. */
  readonly statedBy: readonly Listing[];
  readonly listed: readonly Listing[];
  /** Names of the other sides that are not listed. */
  readonly unlisted: readonly string[];
}

interface OpenGroup {
  rank: number;
  path: TieGroup["path"];
  statedBy: Set<Listing>;
  listed: Set<Listing>;
  unlisted: Set<string>;
}

const order = vocabularyByName("relation").terms.map(({ id }) => id);

/** A listing's ties by heading, both directions; who develops a tool is with its facts and is left out. */
export function groupTies(register: Register, listing: Listing, t: Messages): TieGroup[] {
  const groups = new Map<string, OpenGroup>();
  const own = ownTies(register, listing);
  for (const tie of register.ties.get(referenceOf(listing)) ?? []) {
    if (tie.type === "developed-by" && !tie.isInverse) continue;
    const heading = headingOf(tie, t);
    const group = groups.get(heading) ?? openGroup(tie);
    groups.set(heading, group);
    const other = tie.to && register.byReference.get(tie.to);
    if (other === undefined) group.unlisted.add(tie.name ?? tie.to ?? "");
    else group.listed.add(other);
    if (tie.type === "succeeded-by" && !tie.isInverse) group.path = "status";
    else if (!tie.isInverse && own.has(keyOf(tie.type, tie.to ?? tie.name))) group.path ??= "relations";
    else if (other !== undefined) group.statedBy.add(other);
  }
  return [...groups]
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([heading, { path, statedBy, listed, unlisted }]) => ({
      heading,
      ...(path && { path }),
      statedBy: [...statedBy].sort(compareByName),
      listed: [...listed].sort(compareByName),
      unlisted: [...unlisted],
    }));
}

/** Where a tie is among a listing's others: in the order of the vocabulary. */
function rankOf({ type, isInverse }: Tie): number {
  const place = order.indexOf(type);
  return (place === -1 ? order.length : place) * 2 + Number(isInverse);
}

function openGroup(tie: Tie): OpenGroup {
  return { rank: rankOf(tie), path: undefined, statedBy: new Set(), listed: new Set(), unlisted: new Set() };
}

/** What a tie is called on the page of a listing. */
function headingOf({ type, isInverse }: Tie, { listing: { relation } }: Messages): string {
  if (type === "developed-by") return relation.develops;
  if (type === "succeeded-by") return isInverse ? relation["successor-of"] : relation["succeeded-by"];
  const term = termById("relation", type);
  return (isInverse ? term?.inverse_title : term?.title) ?? type;
}

/** What the listing's own file states, so that the rest is known to be on the other side. */
function ownTies(register: Register, { relations = [] }: Listing): Set<string> {
  const resolve = resolveMoved(register.dataset);
  return new Set(relations.map(({ type, to, name }) => keyOf(type, to ? resolve(to as never) : name)));
}

function keyOf(type: string, other: string | undefined): string {
  return `${type} ${other ?? ""}`;
}
