import { addressOfOverlap } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../../core/facets/facets.ts";
import type { Idea } from "../../core/exists/idea.ts";
import { profileOfIdea } from "../../core/exists/idea-profile.ts";
import { withNamesOfPlaces } from "../../core/exists/named-places.ts";
import { countryNamesOf } from "../../core/language/country-names.ts";
import { Lexicon } from "../../core/exists/lexicon.ts";
import { overlapRecordsOf } from "../../core/exists/overlap-engine.ts";
import type { OverlapFile } from "../../core/exists/overlap-file.ts";
import { measureOverlapIndex } from "../../core/exists/overlap-index.ts";
import type { Tags } from "../../core/exists/overlap-record.ts";
import { overlapsOfIdea, type Overlap } from "../../core/exists/overlap.ts";
import { usesOf } from "../../core/exists/uses.ts";
import { readOverlapFile } from "../../core/exists/read-overlap-file.ts";
import { isEnglish } from "../language/marks.ts";
import { readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { loadIndex, type KindIndex } from "../match/indexes.ts";

/** What was found for an idea. */
export interface Found {
  readonly overlaps: readonly Overlap[];
  /** What the idea says, or suggests, of its tags. */
  readonly tags: Tags;
  /** Words that no concept and no tool has. */
  readonly unread: readonly string[];
}

/** What an idea is compared with. */
export interface Listed {
  readonly tools: FacetEngine;
  readonly find: (idea: Idea) => Found;
  readonly rowById: ReadonlyMap<Reference, number>;
  readonly endings: OverlapFile["endings"];
  readonly behind: OverlapFile["behind"];
  /** Organisations, where they can be had. */
  readonly entities: KindIndex | undefined;
}

/** Where readers write in another language than English, countries by their names in other languages too. */
function placesOf({ places }: OverlapFile): OverlapFile["places"] {
  return isEnglish ? places : withNamesOfPlaces(places, countryNamesOf);
}

/** @returns undefined where the tools cannot be had */
export async function loadListed(): Promise<Listed | undefined> {
  const [rows, beside, entities] = await Promise.all([
    readEngine("tool"),
    readJson(addressOfOverlap),
    loadIndex("entity"),
  ]);
  const tools = rows && (await readSummaries(rows));
  const file = readOverlapFile(beside);
  if (tools?.summaries === undefined || file === undefined) return undefined;
  const index = measureOverlapIndex(overlapRecordsOf(tools), new Lexicon(file.words), placesOf(file));
  // Read now, so that the first answer need not wait for it.
  usesOf(index);
  const rowById = new Map(index.records.map(({ id }, row) => [id, row]));
  const find = (idea: Idea): Found => {
    const { profile, unread } = profileOfIdea(idea, index);
    return { overlaps: overlapsOfIdea(idea, index), tags: profile.tags, unread };
  };
  return { tools, find, rowById, endings: file.endings, behind: file.behind, entities };
}
