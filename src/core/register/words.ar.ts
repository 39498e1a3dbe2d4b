import { format } from "../language/words.ar.ts";
import { countries } from "../language/nouns.ar.ts";

const { list } = format;

/** The words in which a place is said, in Arabic. */
export const placeWords: typeof import("./words.en.ts").placeWords = {
  row: {
    global: "نطاق عالمي",
    regional: (place: string) => (place === "" ? "نطاق إقليمي" : `نطاق إقليمي: ${place}`),
    countries: (n: number) => countries(n),
    /** Where a name holds an “and” itself, another would not part the names. */
    by: (names: readonly string[]) => {
      const isolated = names.map((name) => `\u2068${name}\u2069`);
      const isParted = names.some((name) => / (and|&) | و/.test(name));
      return `من تطوير ${isParted ? isolated.join(format.semicolon) : list(isolated)}`;
    },
  },
  format,
};
