import { formatCompactJson } from "../../dataset/formats.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import type { TextTranslations } from "../register/listing-texts.ts";
import type { Edition, Register } from "../register/register.ts";
import { datasetFacts } from "./dataset-facts.ts";

/** Translations of what listings say into a language, as they are published. */
export interface LanguageTranslations {
  readonly translations: TextTranslations;
  /** True if a native speaker has read all of them. */
  readonly isReviewed: boolean;
}

/** Texts of a listing in another language, in the places where the listing has the English ones. */
interface PublishedTexts {
  readonly summary?: string;
  /** One for each of the listing's uses, in their order; null where there is no translation. */
  readonly uses?: readonly (string | null)[];
  readonly status?: { readonly note: string };
  readonly offer?: { readonly workstreams: readonly (string | null)[] };
}

/**
 * Formats the file of a language below /data/v1/translations/, on one line: `{"version": "1", "language": "es", "generated":
 * "2026-11-25", "commit": null, "licence": "CC-BY-4.0", "reviewed": false, "listings": {"entities/a": {"summary": "Plan
 * regional."}}}`.
 *
 * Only translations of the present English texts are there; a listing without any is left out.
 */
export function formatPublishedTranslations(
  { englishDataset, today }: Register,
  { commit }: Edition,
  language: string,
  { translations, isReviewed }: LanguageTranslations,
): string {
  const { entities, tools } = englishDataset;
  const listings = [...entities, ...tools].flatMap((listing) => {
    const reference = referenceOf(listing);
    const texts = buildPublishedTexts(listing, translations.get(reference) ?? new Map<string, string>());
    return Object.keys(texts).length === 0 ? [] : [[reference, texts] as const];
  });
  return formatCompactJson({
    version: "1",
    language,
    generated: today,
    commit: commit ?? null,
    licence: datasetFacts.licence.id,
    reviewed: isReviewed,
    listings: Object.fromEntries(listings),
  });
}

/** Returns the translated texts of a listing. `{}` if none is translated. */
function buildPublishedTexts(listing: Listing, translations: ReadonlyMap<string, string>): PublishedTexts {
  const translateList = (texts: readonly string[] = []) => {
    const translated = texts.map((text) => translations.get(text) ?? null);
    return translated.some((text) => text !== null) ? translated : undefined;
  };
  const summary = translations.get(listing.summary);
  const uses = translateList(listing.kind === "tool" ? listing.uses : []);
  const note = translations.get(listing.status.note ?? "");
  const workstreams = translateList(listing.offer?.workstreams);
  return {
    ...(summary !== undefined && { summary }),
    ...(uses !== undefined && { uses }),
    ...(note !== undefined && { status: { note } }),
    ...(workstreams !== undefined && { offer: { workstreams } }),
  };
}
