import common from "../../schemas/common.schema.json" with { type: "json" };
import dataset from "../../schemas/dataset.schema.json" with { type: "json" };
import entity from "../../schemas/entity.schema.json" with { type: "json" };
import tool from "../../schemas/tool.schema.json" with { type: "json" };
import watch from "../../schemas/watch.schema.json" with { type: "json" };
import { vocabularySchemas } from "./vocabularies.ts";

/** Keywords of JSON Schema 2020-12 that the schemas here use. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/**
 * JSON Schemas by `$id`: `common.schema.json`, `entity.schema.json`, `tool.schema.json`, then `vocabularies/access.json` and
 * the other vocabularies in order of name. References in them are not resolved.
 */
export const schemasById: ReadonlyMap<string, Schema> = new Map(
  [common, entity, tool, ...vocabularySchemas].map((schema) => [schema.$id, schema as Schema]),
);

/**
 * Returns the schemas to publish by `$id`: those of `schemasById`, in its order, and last `dataset.schema.json` and
 * `watch.schema.json`, which describe published files and which no form reads. A new map at each call, with the schemas as their
 * files have them.
 */
export function publishedSchemas(): ReadonlyMap<string, Schema> {
  const fileSchemas = [dataset, watch].map((schema) => [schema.$id, schema as unknown as Schema] as const);
  return new Map([...schemasById, ...fileSchemas]);
}
