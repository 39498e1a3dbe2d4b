import type { Kind } from "../../dataset/model.ts";
import { memo } from "../../dataset/rules/memo.ts";
import type { Register } from "../register/register.ts";
import { parseFacetIndex, type FacetEngine } from "./facet-engine.ts";
import { measureFacetIndex } from "./facet-index.ts";

/** The directory of each kind. */
export type Engines = Readonly<Record<Kind, FacetEngine>>;

/** The directories' engines over a register, as browsers have them, made once for all measures and pages. */
export const enginesOf = memo((register: Register): Engines => ({
  entity: engine(register, "entity"),
  tool: engine(register, "tool"),
}));

function engine(register: Register, kind: Kind): FacetEngine {
  const parsed = parseFacetIndex(measureFacetIndex(register, kind));
  if (parsed === undefined) throw new Error("the index of a register is always one");
  return parsed;
}
