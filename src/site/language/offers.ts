/** What a page says, in each language, to those whose browser prefers it. */
const files = import.meta.glob<typeof import("./words.en.ts")>("./words.*.ts", { eager: true });

/** The words about languages in a language of the site, whichever this build is in. */
export function languageWordsIn(tag: string): typeof import("./words.en.ts").languageWords {
  const file = files[`./words.${tag}.ts`];
  if (file === undefined) throw new RangeError(`no words about languages in: ${tag}`);
  return file.languageWords;
}
