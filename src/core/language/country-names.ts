import { memo } from "../../dataset/memo.ts";

/** The languages in which places and languages are recognised. */
const languages = ["en", "fr", "es", "pt", "de", "ar", "it", "nl"] as const;

const displaysOf = memo((type: "region" | "language") =>
  languages.map((each) => new Intl.DisplayNames([each], { type, fallback: "none" })),
);

/**
 * What a country is called in English, French, Spanish, Portuguese, German, Arabic, Italian and Dutch, each name once: what people type to
 * find it, beside the vocabulary's title and other words. The names are those of the engine that runs this, so nothing that is
 * published holds them.
 *
 * @param id ISO 3166-1 alpha-2
 */
export function listCountryNames(id: string): string[] {
  return namesOf("region", id);
}

/** What a language (ISO 639-1, else 639-3) is called in these languages and in itself, each name once. */
export function listLanguageNames(id: string): string[] {
  const own = new Intl.DisplayNames([id], { type: "language", fallback: "none" }).of(id);
  return [...new Set([...namesOf("language", id), ...(own === undefined ? [] : [own])])];
}

function namesOf(type: "region" | "language", id: string): string[] {
  return [...new Set(displaysOf(type).flatMap((each) => each.of(id) ?? []))];
}
