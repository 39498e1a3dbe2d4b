import type { Kind } from "../../dataset/model.ts";
import type { Register } from "../register/register.ts";
import { parseFacetIndex, type FacetEngine } from "./facet-engine.ts";
import { measureFacetIndex } from "./facet-index.ts";

/** The directory of each kind. */
export type Engines = Readonly<Record<Kind, FacetEngine>>;

const made = new WeakMap<Register, Engines>();

/** The directories' engines over a register, as browsers have them, made once for all measures and pages. */
export function enginesOf(register: Register): Engines {
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
