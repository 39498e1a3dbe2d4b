import { expect, test } from "vitest";
import arabic from "../words/ar/fields.json" with { type: "json" };
import spanish from "../words/es/fields.json" with { type: "json" };
import french from "../words/fr/fields.json" with { type: "json" };
import portuguese from "../words/pt/fields.json" with { type: "json" };
import { descendantFields, fieldsByKind, parseFields } from "./fields.ts";
import { schemasById } from "./schemas.ts";

const kinds = ["entity", "tool"] as const;

test.each(Object.entries({ ar: arabic, es: spanish, fr: french, pt: portuguese }))(
  "every field has words in %s, and is else what it is",
  (_, words) => {
    for (const kind of kinds) {
      const english = [...descendantFields(fieldsByKind[kind])];
      const own = [...descendantFields(parseFields(kind, schemasById, words))];
      expect(own.map(({ path, type, vocabulary, isRequired }) => [path, type, vocabulary, isRequired])).toEqual(
        english.map(({ path, type, vocabulary, isRequired }) => [path, type, vocabulary, isRequired]),
      );
      const same = own.filter(({ hint }, index) => hint === english[index]?.hint);
      expect(same.map(({ path }) => path)).toEqual([]);
      const unnamed = own.filter(
        ({ type, item, title }, index) =>
          title === "" ||
          (type === "list" &&
            item?.vocabulary === undefined &&
            item?.title === "" &&
            english[index]?.item?.title !== ""),
      );
      expect(unnamed.map(({ path }) => path)).toEqual([]);
    }
  },
);

test("a hint does not say how the file writes a field", () => {
  for (const words of [undefined, arabic, spanish, french, portuguese]) {
    const root = parseFields("entity", schemasById, words);
    const place = root.fields.find(({ name }) => name === "headquarters");
    expect(place?.hint).not.toContain("ISO");
    expect(place?.description).toContain("ISO");
    expect(place?.description.startsWith(place.hint)).toBe(true);
  }
});
