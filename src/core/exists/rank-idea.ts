import type { FacetEngine } from "../facets/facet-engine.ts";
import type { TextScores } from "../search/search.ts";

/** A kind of work that an idea seems to be. */
export interface IdeaKind {
  readonly id: string;
  readonly score: number;
  readonly isLikely: boolean;
}

const W = JSON.parse(process.env.W ?? "{}");
const a = W.a ?? 0.6; // kinds' own text against that of their tools
const b = W.b ?? 1; // kinds against text
const top = W.top ?? 10;
const c = W.c ?? 0.15;
const likely = W.likely ?? 0.6;

export function rankIdea(engine: FacetEngine, { terms, tools, named }: TextScores) {
  const work = engine.facets.get("work");
  if (work === undefined) throw new RangeError("no facet: work");
  const own = new Map(terms.filter(({ facet }) => facet === "work").map(({ id, score }) => [id, score]));
  const bestOwn = Math.max(...own.values(), 1e-9);
  const bestText = Math.max(...tools.values(), 1e-9);
  const kindsOf = (row: number) => (work.rows[row] ?? []).map((place) => work.ids[place] ?? "");
  const byTools = new Map<string, number>();
  [...tools].sort((x, y) => y[1] - x[1]).slice(0, top).forEach(([row, score], at) => {
    kindsOf(row).forEach((id, k) => byTools.set(id, (byTools.get(id) ?? 0) + ((score / bestText) ** 2 * (k === 0 ? 1 : 0.6)) / Math.sqrt(1 + at)));
  });
  const bestTools = Math.max(...byTools.values(), 1e-9);
  const kinds = [...new Set([...own.keys(), ...byTools.keys()])]
    .map((id) => ({ id, score: a * ((own.get(id) ?? 0) / bestOwn) + (1 - a) * ((byTools.get(id) ?? 0) / bestTools) }))
    .sort((x, y) => y.score - x.score);
  const best = kinds[0]?.score ?? 0;
  const scoreOf = new Map(kinds.map(({ id, score }) => [id, score / (best || 1)]));
  const near = new Map<string, Set<string>>();
  for (const m of named) for (const { facet, id } of m) if (["industries","countries","target_users","issues"].includes(facet)) near.set(facet, (near.get(facet) ?? new Set()).add(id));
  const nearness = (row: number) => [...near].filter(([facet, ids]) => { const f = engine.facets.get(facet)!; return (f.rows[row] ?? []).some((p) => ids.has(f.ids[p]!)); }).length;
  const ranked = engine.rows.id
    .map((_, row) => ({
      row,
      score: (tools.get(row) ?? 0) / bestText + b * Math.max(0, ...kindsOf(row).map((id, k) => (scoreOf.get(id) ?? 0) * (k === 0 ? 1 : 0.85))) + c * nearness(row),
    }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  const ticked = new Set(kinds.slice(0, 5).filter((k) => k.score >= likely * best).map((k) => k.id));
  if (W.g) ranked.sort((x, y) => Number(kindsOf(y.row).some((k) => ticked.has(k))) - Number(kindsOf(x.row).some((k) => ticked.has(k))) || y.score - x.score);
  return { kinds: kinds.slice(0, 5).map((k) => ({ ...k, isLikely: k.score >= likely * best })), tools: ranked };
}
