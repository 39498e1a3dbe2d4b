import common from "../../schemas/common.schema.json" with { type: "json" };
import dataset from "../../schemas/dataset.schema.json" with { type: "json" };
import entity from "../../schemas/entity.schema.json" with { type: "json" };
import tool from "../../schemas/tool.schema.json" with { type: "json" };
import { vocabularySchemas } from "./vocabularies.ts";

/** As much of JSON Schema 2020-12 as the schemas here use. */
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

/** The schemas of listings and of vocabularies by `$id`. */
export const schemasById: ReadonlyMap<string, Schema> = new Map(
  [common, entity, tool, ...vocabularySchemas].map((schema) => [schema.$id, schema as Schema]),
);

/** Every schema that is published, by `$id`: those of listings and the one of the dataset, which no form reads. */
export function publishedSchemas(): ReadonlyMap<string, Schema> {
  return new Map([...schemasById, [dataset.$id, dataset as unknown as Schema]]);
}
