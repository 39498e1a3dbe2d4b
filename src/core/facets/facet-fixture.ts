import type { Entity, Kind, Listing, Tool } from "../../dataset/model.ts";
import { buildFacetIndex, buildFacetText } from "./facet-index.ts";
import { parseFacetIndex, withSummaries, type FacetEngine } from "./engine.ts";
import type { DirectoryResult } from "./find-listings.ts";
import { measureRegister, type Register } from "../register/register.ts";

const today = "2026-11-25";

const base = {
  summary: "Helps.",
  status: { state: "active" },
  review: { level: "compiled", date: today },
  added: today,
  sources: [{ url: "https://example.org" }],
};

/** An entity of which only the given parts are stated. */
export function entityWith(id: string, parts: Partial<Entity> = {}): Entity {
  return { ...base, kind: "entity", id, name: id, type: "ngo", ...parts } as Entity;
}

/** A tool of which only the given parts are stated. */
export function toolWith(id: string, parts: Partial<Tool> = {}): Tool {
  return { ...base, kind: "tool", id, name: id, functions: ["training"], ...parts } as Tool;
}

export function registerOf(listings: readonly Listing[]): Register {
  const entities = listings.filter((listing) => listing.kind === "entity");
  const tools = listings.filter((listing) => listing.kind === "tool");
  return measureRegister({ entities, tools, moved: [] }, today);
}

/** The engine of some listings, after a way through JSON as in the browser. */
export function engineOf(listings: readonly Listing[], kind: Kind = "entity", hasSummaries = false): FacetEngine {
  const register = registerOf(listings);
  const engine = parseFacetIndex(JSON.parse(JSON.stringify(buildFacetIndex(register, kind))));
  if (engine === undefined) throw new Error("the index doesn't parse");
  return hasSummaries ? withSummaries(engine, JSON.parse(JSON.stringify(buildFacetText(register, kind)))) : engine;
}

/** The ids of an answer's listings, in its order. */
export function selectIds({ rows }: FacetEngine, answer: Pick<DirectoryResult, "rows">): string[] {
  return answer.rows.map((row) => rows[row]?.id ?? "");
}
