import type { ErrorObject } from "ajv";
import type { Kind } from "../model.ts";
import { createAjv, outerSchemas } from "./contract-ajv.ts";

/** Checks an instance; leaves its errors on itself. */
export interface Validator {
  (instance: unknown): boolean;
  errors?: ErrorObject[] | null;
}

let validators: Record<Kind, Validator> | undefined;

/**
 * The compiled schema of a kind's listings; compiled once.
 *
 * A browser may not compile: there the build puts the code of standalone.ts in the place of this module.
 */
export function validatorOf(kind: Kind): Validator {
  if (validators === undefined) {
    const ajv = createAjv();
    const compiled = (id: string) => ajv.getSchema(id) as Validator;
    validators = { entity: compiled(outerSchemas.entity), tool: compiled(outerSchemas.tool) };
  }
  return validators[kind];
}
