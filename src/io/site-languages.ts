import manifest from "../../package.json" with { type: "json" };
import { isLanguage, languages, type LanguageTag } from "../core/language/languages.ts";
import { readBasePath, readSiteLanguage } from "./environment.ts";

/**
 * The languages that the site is built in, English first: SITE_LANGUAGES (such as `en,ar`), else `register.languages` in
 * package.json, else all that it has words in.
 *
 * @throws {RangeError} if the register has no words in one of them
 */
export function readSiteLanguages(): LanguageTag[] {
  const { register } = manifest as { readonly register?: { readonly languages?: unknown } };
  const named = process.env["SITE_LANGUAGES"]?.split(",") ?? register?.languages ?? Object.keys(languages);
  const tags = Array.isArray(named) ? named.map((tag) => String(tag).trim()) : [];
  const unknown = tags.find((tag) => !isLanguage(tag));
  if (tags[0] !== "en" || unknown !== undefined || new Set(tags).size < tags.length)
    throw new RangeError(
      `the site can't be built in these languages: ${JSON.stringify(named)}; write some of ${Object.keys(languages).join(", ")}, en first, as register.languages in package.json or as SITE_LANGUAGES`,
    );
  return tags as LanguageTag[];
}

/** The base path of the pages in the language of this build: English has no folder of its own. */
export function readPageBase(): string {
  const language = readSiteLanguage();
  return language === "en" ? readBasePath() : `${readBasePath()}/${language}`;
}
