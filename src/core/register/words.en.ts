import { format } from "../language/words.en.ts";
import type { PlaceWords } from "./place.ts";

const { count, list } = format;

/** The words in which a place is said, in English. */
export const placeWords = {
  row: {
    global: "global",
    regional: (place: string) => (place === "" ? "regional" : `regional: ${place}`),
    countries: (n: number) => count(n, "country", "countries"),
    /** Where a name holds an “and” itself, another would not part the names. */
    by: (names: readonly string[]) =>
      `by ${names.some((name) => / (and|&) /.test(name)) ? names.join("; ") : list(names)}`,
  },
  format,
} satisfies PlaceWords;
