import dataset from "../../schemas/dataset.schema.json" with { type: "json" };
import { schemasById, type Schema } from "./schemas.ts";

/** Every schema that is published, by `$id`: those of listings and the one of the dataset, which no form reads. */
export const publishedSchemasById: ReadonlyMap<string, Schema> = new Map([
  ...schemasById,
  [dataset.$id, dataset as unknown as Schema],
]);
