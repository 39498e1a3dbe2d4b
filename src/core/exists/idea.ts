import { descending, max } from "d3-array";
import { type FacetEngine, idsOfRow } from "../facets/engine.ts";
import { readTerms } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";

/** What can be chosen of an idea: kinds of work, industries and places. */
export const ideaKeys = ["work", "industries", "countries"] as const;
export type IdeaKey = (typeof ideaKeys)[number];
export type Choices = Readonly<Partial<Record<IdeaKey, readonly string[]>>>;

/** A tool that is like an idea. */
export interface SimilarTool {
  readonly row: number;
  /** What it has of what the idea names: ids by facet. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

/** How many kinds are shown and ticked, and how near to the likeliest one is ticked. */
const mostKinds = 5;
const mostTicked = 3;
const likelyShare = 0.7;
/** The share of a kind's own words in its score; the rest comes from the kinds of the first tools that the text finds. */
const ownShare = 0.7;
const toolsRead = 10;
/** A tool's second kinds count less than its main one. */
const secondKind = { inGuess: 0.6, inRank: 0.85 } as const;
/** What a tool gets for each thing named that it has. */
const nearness = 0.15;
const nearFacets = ["industries", "countries", "target_users", "issues"] as const;
/** A tool of another kind has at least so much of the best text score. */
const leastOther = 0.5;
const mostOthers = 20;

/**
 * Guesses what an idea is, for its author to correct.
 *
 * A kind's score is taken from what the text has in common with its title, other names and examples, and from the kinds of the
 * ten tools that have most of the text's words.
 *
 * @returns `kinds` of work, the likeliest first; `choices`: the likely kinds, and the industries and places that the text names
 */
export function guessIdea(tools: FacetEngine, scores: TextScores) {
  const byKind = scoreKinds(tools, scores);
  const kinds = [...byKind].sort((a, b) => descending(a[1], b[1])).slice(0, mostKinds);
  const named = (facet: string) => idsNamed(scores, facet).filter((id) => id !== "cross-industry");
  const choices = {
    work: kinds
      .filter(([, score]) => score >= likelyShare)
      .slice(0, mostTicked)
      .map(([id]) => id),
    industries: named("industries"),
    countries: named("countries"),
  };
  const stated: Choices = Object.fromEntries(Object.entries(choices).filter(([, ids]) => ids.length > 0));
  return { kinds: kinds.map(([id]) => id), choices: stated };
}

/**
 * Puts tools in order of how like an idea they are: by the words that they share, their kinds of work, and whether they have the
 * industries, places, users and issues that it names.
 *
 * @param scores of the idea's text; undefined where there are choices alone
 * @returns `same`: every tool of a chosen kind; `others`: further ones that have many of the text's words
 */
export function rankTools(tools: FacetEngine, scores: TextScores | undefined, choices: Choices) {
  const { work = [] } = choices;
  const byKind = scores ? scoreKinds(tools, scores) : new Map<string, number>();
  const bestText = max(scores?.tools.values() ?? []) || 1;
  const named = new Map(
    nearFacets.map((facet) => {
      const canBeChosen = facet === "industries" || facet === "countries";
      return [facet, canBeChosen ? (choices[facet] ?? []) : scores ? idsNamed(scores, facet) : []] as const;
    }),
  );
  const ranked = tools.rows.map((_, row) => {
    const kinds = idsOfRow(tools, row, "work");
    const shared = new Map(
      [["work", work] as const, ...named].map(([facet, ids]) => {
        return [facet, idsOfRow(tools, row, facet).filter((id) => ids.includes(id))] as const;
      }),
    );
    const near = nearFacets.filter((facet) => shared.get(facet)?.length).length;
    const scoreOf = (id: string) => Math.max(byKind.get(id) ?? 0, work.includes(id) ? likelyShare : 0);
    const kind = max(kinds, (id, at) => scoreOf(id) * (at === 0 ? 1 : secondKind.inRank)) ?? 0;
    const text = (scores?.tools.get(row) ?? 0) / bestText;
    return { row, text, isSame: kinds.some((id) => work.includes(id)), score: text + kind + near * nearness, shared };
  });
  ranked.sort((a, b) => descending(a.score, b.score) || a.row - b.row);
  const toAlike = ({ row, shared }: (typeof ranked)[number]): SimilarTool => ({
    row,
    shared: Object.fromEntries(shared),
  });
  return {
    same: ranked.filter(({ isSame }) => isSame).map(toAlike),
    others: ranked
      .filter(({ isSame, text }) => !isSame && text >= leastOther)
      .slice(0, mostOthers)
      .map(toAlike),
  };
}

/** The score of each kind of work, from 0 to 1 for the likeliest. */
function scoreKinds(tools: FacetEngine, { terms, tools: byTool }: TextScores): Map<string, number> {
  const own = new Map(terms.flatMap(({ facet, id, score }) => (facet === "work" ? [[id, score]] : [])));
  const found = [...byTool].sort((a, b) => descending(a[1], b[1])).slice(0, toolsRead);
  const bestTool = found[0]?.[1] || 1;
  const ofTools = new Map<string, number>();
  found.forEach(([row, score], place) => {
    const share = (score / bestTool) ** 2 / Math.sqrt(place + 1);
    idsOfRow(tools, row, "work").forEach((id, at) =>
      ofTools.set(id, (ofTools.get(id) ?? 0) + share * (at === 0 ? 1 : secondKind.inGuess)),
    );
  });
  // In the same unit as the kinds' own scores: the fewer of the text's words the tools have, the less they say.
  const unit = bestTool / (max(ofTools.values()) || 1);
  const both = new Map(
    [...own.keys(), ...ofTools.keys()].map((id) => {
      return [id, ownShare * (own.get(id) ?? 0) + (1 - ownShare) * unit * (ofTools.get(id) ?? 0)];
    }),
  );
  const best = max(both.values()) || 1;
  return new Map([...both].map(([id, score]) => [id, score / best]));
}

function idsNamed({ named }: TextScores, facet: string): string[] {
  return [...new Set(named.flat().flatMap((term) => (term.facet === facet ? [term.id] : [])))];
}

/** The part of an address with choices: after "#", which browsers do not send, or after "?" in links from elsewhere. */
export function findChoiceParameters({ search, hash }: Pick<Location, "search" | "hash">): URLSearchParams {
  return new URLSearchParams(hash.includes("=") ? hash.slice(1) : search);
}

/** Reads choices from an address, in the vocabularies' order; unknown parameters and terms are left out. */
export function parseChoices(
  parameters: Pick<URLSearchParams, "getAll">,
  known: Readonly<Record<IdeaKey, readonly (readonly [id: string, title: string])[]>>,
): Choices {
  const lists = ideaKeys.map((name) => ({ name, ids: known[name].map(([id]) => id) }));
  return readTerms((name) => parameters.getAll(name), lists);
}

/** Writes choices as the part of an address from "#" on, "" when nothing is chosen. */
export function formatChoices(choices: Choices): string {
  const parts = ideaKeys.flatMap((key) => (choices[key]?.length ? [`${key}=${choices[key].join(",")}`] : []));
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}
