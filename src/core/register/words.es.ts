import { format } from "../language/words.es.ts";

const { count, list } = format;

/** The words in which a place is said, in Spanish. */
export const placeWords: typeof import("./words.en.ts").placeWords = {
  row: {
    global: "mundial",
    regional: (place: string) => (place === "" ? "regional" : `regional: ${place}`),
    countries: (n: number) => count(n, "país", "países"),
    /** Where a name holds an “and” itself, another would not part the names. */
    by: (names: readonly string[]) =>
      `de ${names.some((name) => / (y|e|and|&) /.test(name)) ? names.join("; ") : list(names)}`,
  },
  format,
};
