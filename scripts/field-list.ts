import { fieldsByKind, shapeOf, type Field } from "../src/dataset/fields.ts";
import type { Kind } from "../src/dataset/model.ts";

const banner = "/* Made from schemas/ by `npm run generate`; don't edit. */";

/**
 * The module that lists the fields of listings: dotted path, kinds that have it, shape and vocabulary.
 *
 * A browser reads this list instead of the schemas, which are fifty times as large. Maps are opened, lists are not.
 */
export function formatFieldList(): string {
  const [entity, tool] = [listed("entity"), listed("tool")];
  const all = new Map([...entity, ...tool]);
  const lines = [...all].map(([path, field]) => {
    const kinds = [...(entity.has(path) ? ["entity"] : []), ...(tool.has(path) ? ["tool"] : [])];
    const { vocabulary } = field;
    // The two kinds have states of their own.
    const isOne = kinds.every((kind) => (kind === "entity" ? entity : tool).get(path)?.vocabulary === vocabulary);
    const row = { kinds, shape: shapeOf(field), ...(vocabulary && isOne && { vocabulary }) };
    return `  ${JSON.stringify(path)}: ${JSON.stringify(row)},`;
  });
  return [banner, "export const listedFields = {", ...lines, "} as const;", ""].join("\n");
}

function listed(kind: Kind): Map<string, Field> {
  return new Map(opened(fieldsByKind[kind]).map((field) => [field.path, field]));
}

function opened(holder: Field): Field[] {
  return holder.fields.flatMap((field) => (field.type === "map" ? [field, ...opened(field)] : [field]));
}
