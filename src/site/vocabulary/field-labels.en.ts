import type { FieldPath } from "../../dataset/field-table.ts";
import { listedFields } from "../../dataset/fields.generated.ts";

/** The titles of fields in the schemas, which are English. */
const titles = Object.fromEntries(Object.entries(listedFields).map(([path, { title }]) => [path, title])) as Record<
  FieldPath,
  string
>;

/** What pages call the fields of a listing, in English: the schema's titles, but where a reader knows a better word. */
export const enFieldLabels: Readonly<Record<FieldPath, string>> = {
  ...titles,
  "reach.scope": "Reach",
  developers: "Developed by",
  headquarters: "Head office",
  regulations: "Laws it helps with",
  repository: "Source code",
  target_users: "Made for",
};
