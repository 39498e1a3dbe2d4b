import { descending, max, sum } from "d3-array";
import { weightOfConcept } from "./concept-weight.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import { Rarity } from "./vector.ts";
import { useWeights } from "./weights.ts";

/** What somebody uses a tool for, as it is compared: one phrase. */
interface Use {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** The root of its length in words. */
  readonly root: number;
}

/** What people use one tool for. */
export interface UsesOfTool {
  readonly uses: readonly Use[];
  /** Of all its phrases. */
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

/** What people use every tool for. */
export interface Uses {
  /** In the order of the index. */
  readonly tools: readonly UsesOfTool[];
  /** How much a word, or a concept, tells phrases apart. */
  readonly words: Rarity;
  readonly concepts: Rarity;
}

const usesByIndex = new WeakMap<readonly unknown[], Uses>();

/** Reads the uses of all tools once: only ideas are compared with them. */
export function usesOf({ records, lexicon }: Pick<OverlapIndex, "records" | "lexicon">): Uses {
  let found = usesByIndex.get(records);
  if (found === undefined) {
    const tools = records.map(({ uses = [] }) => {
      const read = uses.map((text): Use => {
        const { stems, concepts } = lexicon.read(text);
        const root = Math.sqrt(useWeights.addedWords + stems.size);
        return { stems: new Set(stems.keys()), concepts, root };
      });
      const unionOf = (key: "stems" | "concepts") => new Set(read.flatMap((use) => [...use[key]]));
      return { uses: read, stems: unionOf("stems"), concepts: unionOf("concepts") };
    });
    const all = tools.flatMap(({ uses }) => uses);
    const rarityOf = (key: "stems" | "concepts") => new Rarity(all.map((use) => [...use[key]]));
    found = { tools, words: rarityOf("stems"), concepts: rarityOf("concepts") };
    usesByIndex.set(records, found);
  }
  return found;
}

/** How near an idea is to what people use a tool for. */
export interface Nearness {
  /** By the nearest phrase. */
  readonly best: number;
  /** By the few nearest, to order by. */
  readonly all: number;
}

/**
 * Compares an idea with each use of each tool: what both have, by weight and rarity among uses, divided by the root of the use's
 * length.
 *
 * A summary says what a tool is; a use says in one phrase what is done, about what and how, as an idea does.
 */
export function nearnessToUses(profile: Pick<Profile, "told" | "spellings">, index: OverlapIndex): Nearness[] {
  const { tools, words, concepts } = usesOf(index);
  const weighed = [...profile.told].map(
    (concept) => [concept, weightOfConcept(concept, index.lexicon, concepts)] as const,
  );
  const spelt = [...profile.spellings.keys()].map((stem) => [stem, useWeights.word * words.of(stem)] as const);
  const shareOf = (use: Use) =>
    (sum(weighed, ([concept, weight]) => (use.concepts.has(concept) ? weight : 0)) +
      sum(spelt, ([stem, weight]) => (use.stems.has(stem) ? weight : 0))) /
    use.root;
  return tools.map(({ uses }) => {
    const nearest = uses.map(shareOf).sort(descending).slice(0, useWeights.nearest);
    return { best: max(nearest) ?? 0, all: sum(nearest) };
  });
}
