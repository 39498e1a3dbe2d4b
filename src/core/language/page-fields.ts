import hints from "#words/field-hints.generated.json" with { type: "json" };
import titles from "#words/field-titles.generated.json" with { type: "json" };
import page from "#words/locale.json" with { type: "json" };
import { parseFields, type Field, type FieldWords } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { schemasById } from "../../dataset/schemas.ts";

/** Words for fields in the language of the page. Undefined in English, which the schemas have. */
const words: FieldWords | undefined = page.language === "en" ? undefined : { titles, ...hints };

/** Fields of listings and tombstones, with titles and hints in the language of the page. */
export const pageFieldsByKind: Readonly<Record<Kind | "moved", Field>> = {
  entity: parseFields("entity", schemasById, words),
  tool: parseFields("tool", schemasById, words),
  moved: parseFields("moved", schemasById, words),
};
