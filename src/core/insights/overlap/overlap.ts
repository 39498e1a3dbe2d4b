import type { Register } from "../../register/register.ts";
import type { InsightTable } from "../../table/insight-table.ts";
import { measureKindsOfWork } from "./kinds-of-work.ts";
import { measureRegionsOfWork } from "./regions-of-work.ts";
import { measureEndedWork } from "./tried-again.ts";

/** Every table of the page of overlap. */
export function measureOverlap(register: Register): InsightTable[] {
  return [measureKindsOfWork(register), measureRegionsOfWork(register), measureEndedWork(register)];
}
