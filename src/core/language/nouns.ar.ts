import { format } from "./words.ar.ts";

const { number, plural } = format;

/** A noun with its number; after a preposition or another noun, `of` gives the dual its other ending. */
export type Counting = (n: number, of?: "of") => string;

/**
 * How an Arabic noun is counted.
 *
 * @param many after 11 to 99
 * @param other after 0 and whole hundreds
 */
export function counting(
  one: string,
  two: string,
  twoOf: string,
  few: string,
  many: string,
  other: string = many,
): Counting {
  return (n, of) =>
    plural(n, {
      one,
      two: of === undefined ? two : twoOf,
      few: `${number(n)} ${few}`,
      many: `${number(n)} ${many}`,
      other: `${number(n)} ${other}`,
    });
}

/** A verb or an adjective that goes with a number: only two have a form of their own. */
export function agreeing(n: number, any: string, two: string): string {
  return n === 2 ? two : any;
}

export const organisations = counting("منظمة واحدة", "منظمتان", "منظمتين", "منظمات", "منظمة");
export const tools = counting("أداة واحدة", "أداتان", "أداتين", "أدوات", "أداة");
export const listings = counting("بطاقة واحدة", "بطاقتان", "بطاقتين", "بطاقات", "بطاقة");
export const countries = counting("بلد واحد", "بلدان اثنان", "بلدين اثنين", "بلدان", "بلدًا", "بلد");
export const sources = counting("مصدر واحد", "مصدران", "مصدرين", "مصادر", "مصدرًا", "مصدر");

/** Organisations or tools, by the kind of listing. */
export const things = { entity: organisations, tool: tools } as const;
