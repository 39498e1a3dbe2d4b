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

/** Builds an entity with the given facts and values for the required ones: an NGO whose name is its id. */
export function entityWith(id: string, facts: Partial<Entity> = {}): Entity {
  return { ...base, kind: "entity", id, name: id, type: "ngo", ...facts } as Entity;
}

/** Builds a tool with the given facts and values for the required ones: a tool for training whose name is its id. */
export function toolWith(id: string, facts: Partial<Tool> = {}): Tool {
  return { ...base, kind: "tool", id, name: id, functions: ["training"], ...facts } as Tool;
}

/** Builds a register of the listings, on 2026-11-25. */
export function registerOf(listings: readonly Listing[]): Register {
  const entities = listings.filter((listing) => listing.kind === "entity");
  const tools = listings.filter((listing) => listing.kind === "tool");
  return measureRegister({ entities, tools, moved: [] }, today);
}

/** Builds the engine of one kind of the listings. Its index passes through JSON, as on the way to a browser. */
export function engineOf(listings: readonly Listing[], kind: Kind = "entity", hasSummaries = false): FacetEngine {
  const register = registerOf(listings);
  const engine = parseFacetIndex(JSON.parse(JSON.stringify(buildFacetIndex(register, kind))));
  if (engine === undefined) throw new Error("the index does not parse");
  return hasSummaries ? withSummaries(engine, JSON.parse(JSON.stringify(buildFacetText(register, kind)))) : engine;
}

/** Returns the ids of a result's listings, in its order. */
export function selectIds({ rows }: FacetEngine, result: Pick<DirectoryResult, "rows">): string[] {
  return result.rows.map((row) => rows[row]?.id ?? "");
}
