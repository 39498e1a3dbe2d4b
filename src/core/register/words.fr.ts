import { format } from "../language/words.fr.ts";

const { count, list } = format;

/** The words in which a place is said, in French. */
export const placeWords: typeof import("./words.en.ts").placeWords = {
  row: {
    global: "monde entier",
    regional: (place: string) => (place === "" ? "portée régionale" : `portée régionale\u202f: ${place}`),
    countries: (n: number) => count(n, "pays", "pays"),
    /** Where a name holds an “and” itself, another would not part the names. */
    by: (names: readonly string[]) =>
      `par ${names.some((name) => / (and|et|&) /.test(name)) ? names.join(" ; ") : list(names)}`,
  },
  format,
};
