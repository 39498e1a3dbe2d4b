import manifest from "../../package.json" with { type: "json" };
import { isLanguage, languages, type LanguageTag } from "../core/language/languages.ts";
import { readBasePath, readSiteLanguage } from "./environment.ts";

/**
 * Returns the languages that the site is built in, English first: `["en", "es"]`.
 *
 * They come from SITE_LANGUAGES, such as `en,ar`, else from `register.languages` in package.json. By default they are all
 * languages that have messages.
 *
 * @throws {RangeError} if English is not first, a language occurs twice, or one has no messages
 */
export function readSiteLanguages(): LanguageTag[] {
  const { register } = manifest as { readonly register?: { readonly languages?: unknown } };
  const setting = process.env["SITE_LANGUAGES"]?.split(",") ?? register?.languages ?? Object.keys(languages);
  const tags = Array.isArray(setting) ? setting.map((tag) => String(tag).trim()) : [];
  const unknown = tags.find((tag) => !isLanguage(tag));
  if (tags[0] !== "en" || unknown !== undefined || new Set(tags).size < tags.length)
    throw new RangeError(
      `the site can't be built in these languages: ${JSON.stringify(setting)}; write some of ${Object.keys(languages).join(", ")}, en first, as register.languages in package.json or as SITE_LANGUAGES`,
    );
  return tags as LanguageTag[];
}

/**
 * Returns the base path of the pages in the language of this build: `/register/fr`, but `/register` for English. Without a base
 * path `/fr`, or "".
 */
export function readPageBase(): string {
  const language = readSiteLanguage();
  return language === "en" ? readBasePath() : `${readBasePath()}/${language}`;
}
