/** The languages in which places are recognised. */
const languages = ["en", "fr", "es", "pt", "de", "ar"] as const;

let displays: readonly Intl.DisplayNames[] | undefined;

/**
 * What a country is called in English, French, Spanish, Portuguese, German and Arabic, each name once: what people type to
 * find it, beside the vocabulary's title and other words. The names are those of the engine that runs this, so nothing that is
 * published holds them.
 *
 * @param id ISO 3166-1 alpha-2
 */
export function countryNamesOf(id: string): string[] {
  displays ??= languages.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  return [...new Set(displays.flatMap((display) => display.of(id) ?? []))];
}
