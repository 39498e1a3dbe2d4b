import { enFormat } from "../../core/language/format.en.ts";

const { number, list } = enFormat;

/** The words of the drawing of a listing's relations, in English. */
export const enNeighbourhood = {
  /** Of one who stands in several ties. */
  together: (headings: readonly string[]) =>
    list(
      headings.map((heading, index) => (index === 0 ? heading : heading.charAt(0).toLowerCase() + heading.slice(1))),
    ),
  more: (n: number) => `and ${number(n)} more`,
};
