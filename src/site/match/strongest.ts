import type { TermVocabulary } from "../../dataset/address.ts";
import { referenceOf, type Kind, type Listing, type Reference } from "../../dataset/model.ts";
import { isOver } from "../../core/match/life.ts";
import { matchListings, type Match } from "../../core/match/match.ts";
import {
  criteriaOfKind,
  keysOf,
  rowOfKey,
  vocabularyOfKey,
  type CriterionKey,
  type MatchCriteria,
} from "../../core/match/criteria.ts";
import { measureRarity, type Rarity } from "../../core/match/rarity.ts";
import type { MatchRecord } from "../../core/match/record.ts";
import { matchRecords } from "../../core/match/records.ts";
import { criteriaOfTerm } from "./address.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { loadRegister } from "../load/register.ts";
import { termTitle } from "../vocabulary/terms.ts";

/** Of one kind, what is matched, and how rare terms are in it. */
interface Pool {
  readonly records: readonly MatchRecord[];
  readonly rarity: Rarity;
  /** Those of the records with a term, ended ones left out. */
  readonly recordsWith: (key: CriterionKey, id: string) => readonly MatchRecord[];
}

export interface TermMatch extends Match {
  readonly listing: Listing;
}

/** The title of a term that is asked for, as written within a sentence. */
export function askedTitle(key: CriterionKey, id: string): string {
  const title = termTitle(vocabularyOfKey[key], id);
  return rowOfKey[key].isNamed ? title : inSentence(title);
}

let loaded: Promise<{ pools: Record<Kind, Pool>; listings: ReadonlyMap<Reference, Listing> }> | undefined;

function loadPools() {
  loaded ??= loadRegister().then((register) => {
    const all = matchRecords(register);
    const pool = (kind: Kind) => readPool(all.filter((record) => record.kind === kind));
    const listings = new Map(register.listings.map((listing) => [referenceOf(listing), listing]));
    return { pools: { entity: pool("entity"), tool: pool("tool") }, listings };
  });
  return loaded;
}

function readPool(records: readonly MatchRecord[]): Pool {
  const open = records.filter((record) => !isOver(record));
  const recordsByTerm = new Map<string, MatchRecord[]>();
  for (const record of open) {
    for (const [key, ids] of Object.entries(record.stated)) {
      for (const id of ids) {
        const known = recordsByTerm.get(`${key} ${id}`);
        if (known === undefined) recordsByTerm.set(`${key} ${id}`, [record]);
        else known.push(record);
      }
    }
  }
  const recordsWith: Pool["recordsWith"] = (key, id) => recordsByTerm.get(`${key} ${id}`) ?? [];
  return { records, rarity: measureRarity(open, (key, id) => recordsWith(key, id).length), recordsWith };
}

/**
 * The listings of a kind that answer a term best, as the match page orders them; none that is only worth a look.
 *
 * Where enough listings have the term, only these are matched, so that each one shown has it. Where few do, the whole register
 * is, so that a country without any still shows who may come.
 *
 * @returns at most `limit`, best first; empty for terms that the kind can't be asked for
 */
export async function strongestFor(
  vocabulary: TermVocabulary,
  id: string,
  kind: Kind,
  limit: number,
): Promise<TermMatch[]> {
  const { pools, listings } = await loadPools();
  const { records, rarity, recordsWith } = pools[kind];
  const able = new Set<CriterionKey>(criteriaOfKind[kind].flatMap(keysOf));
  const keys = (Object.keys(criteriaOfTerm(vocabulary, id)) as CriterionKey[]).filter((key) => able.has(key));
  const [first, ...others] = keys;
  if (first === undefined) return [];
  const tagged = recordsWith(first, id).filter(({ stated }) => others.every((key) => stated[key]?.includes(id)));
  const criteria: MatchCriteria = { kind, ...Object.fromEntries(keys.map((key) => [key, [id]])) };
  const candidates = tagged.length >= limit ? tagged : records;
  return matchListings(criteria, candidates, rarity)
    .filter(({ group }) => group !== "worth-a-look")
    .slice(0, limit)
    .flatMap((match) => {
      const listing = listings.get(match.id);
      return listing === undefined ? [] : [{ ...match, listing }];
    });
}
