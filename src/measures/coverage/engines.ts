import type { Kind } from "../../dataset/model.ts";
import { measureFacetIndex } from "../facets/facet-index.ts";
import { parseFacetIndex, type FacetEngine } from "../facets/facet-engine.ts";
import type { Register } from "../register.ts";

const made = new WeakMap<Register, Readonly<Record<Kind, FacetEngine>>>();

/** The directories' engines over a register, made once for all measures. */
export function enginesOf(register: Register): Readonly<Record<Kind, FacetEngine>> {
  let engines = made.get(register);
  if (engines === undefined)
    made.set(register, (engines = { entity: engine(register, "entity"), tool: engine(register, "tool") }));
  return engines;
}

function engine(register: Register, kind: Kind): FacetEngine {
  const parsed = parseFacetIndex(measureFacetIndex(register, kind));
  if (parsed === undefined) throw new Error("the index of a register is always one");
  return parsed;
}
