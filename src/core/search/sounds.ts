/** Spellings that sound alike, in the order in which they are made one. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/c(?=[eiy])|z/g, "s"],
  [/c(?!h)|q/g, "k"],
  [/ee|ea|ie|ei|y/g, "i"],
  [/oo|ou/g, "u"],
  [/ai/g, "e"],
  [/gh|(?<=[aeiou])h/g, ""],
  [/(.)\1+/g, "$1"],
  [/(?<=.{3})e$/, ""],
];

/** What a word sounds like, roughly: "fotodna" as "photodna", "goodweev" as "goodweave". */
export function soundOf(plain: string): string {
  return alike.reduce((sound, [spelling, plainer]) => sound.replace(spelling, plainer), plain);
}
