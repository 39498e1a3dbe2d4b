import { referenceOf, type Dataset, type Listing, type Reference } from "../../dataset/model.ts";
import { valueAtPath } from "../../dataset/field-table.ts";

/**
 * Paths of the fields whose texts are translated: sentences and phrases in the register's own words. Of `evaluations`, what was
 * looked at and the finding.
 */
export const translatedFields = ["summary", "uses", "status.note", "offer.workstreams", "evaluations"] as const;

export type TranslatedField = (typeof translatedFields)[number];

/** Translations of listings' texts into a language: by reference, then by English text. */
export type TextTranslations = ReadonlyMap<Reference, ReadonlyMap<string, string>>;

/** Texts of a field that is translated. */
export interface FieldTexts {
  readonly field: TranslatedField;
  /** English texts: one of a summary or note, each item of a list. Never empty. */
  readonly texts: readonly string[];
}

/**
 * Lists the texts of a listing that are translated: `[{field: "summary", texts: ["A charity."]}, {field: "uses", texts: ["Find a
 * shelter", "Report a case"]}]`, in the order of `translatedFields`. Fields that the listing leaves out are left out.
 */
export function listTexts(listing: Listing): FieldTexts[] {
  return translatedFields.flatMap((field) => {
    const texts = field === "evaluations" ? listEvaluationTexts(listing) : listFieldTexts(listing, field);
    return texts.length === 0 ? [] : [{ field, texts }];
  });
}

/** Returns the text of a field, or each of its list. [] without. */
function listFieldTexts(listing: Listing, field: TranslatedField): string[] {
  return [valueAtPath(listing, field) ?? []].flat() as string[];
}

/** Returns the texts of each evaluation: what was looked at, then the finding. [] without evaluations. */
function listEvaluationTexts({ evaluations = [] }: Listing): string[] {
  return evaluations.flatMap(({ about, finding }) => [about, finding]);
}

/**
 * Returns a copy of a dataset with the translated texts in place of the English ones. Texts without a translation stay English.
 * Tombstones have no texts.
 */
export function translateDataset(dataset: Dataset, translations: TextTranslations): Dataset {
  const translate = <Item extends Listing>(listing: Item): Item =>
    translateListing(listing, translations.get(referenceOf(listing)));
  return { ...dataset, entities: dataset.entities.map(translate), tools: dataset.tools.map(translate) };
}

/**
 * Returns a copy of a listing with the translated texts in place of the English ones; the listing itself without translations.
 *
 * @param translations of this listing, by English text
 */
function translateListing<Item extends Listing>(
  listing: Item,
  translations: ReadonlyMap<string, string> | undefined,
): Item {
  if (translations === undefined) return listing;
  const translate = (text: string) => translations.get(text) ?? text;
  const { summary, status, offer, evaluations } = listing;
  const uses = listing.kind === "tool" ? listing.uses : undefined;
  return {
    ...listing,
    summary: translate(summary),
    status: status.note === undefined ? status : { ...status, note: translate(status.note) },
    ...(uses && { uses: uses.map(translate) }),
    ...(evaluations && {
      evaluations: evaluations.map((evaluation) => ({
        ...evaluation,
        about: translate(evaluation.about),
        finding: translate(evaluation.finding),
      })),
    }),
    ...(offer?.workstreams && { offer: { ...offer, workstreams: offer.workstreams.map(translate) } }),
  };
}

/** Texts that pages in another language show as they are in English. */
export interface EnglishTexts {
  /** Texts without a translation. */
  readonly untranslated: ReadonlySet<string>;
  /** Texts whose translation is the same, such as the name of a programme. */
  readonly unchanged: ReadonlySet<string>;
}

/** Collects the texts of a dataset's listings that are in English in spite of the translations. */
export function collectEnglishTexts({ entities, tools }: Dataset, translations: TextTranslations): EnglishTexts {
  const pairs = [...entities, ...tools].flatMap((listing) => {
    const translatedTexts = translations.get(referenceOf(listing));
    const listingTexts = listTexts(listing).flatMap((fieldTexts) => fieldTexts.texts);
    return listingTexts.map((text) => ({ text, translation: translatedTexts?.get(text) }));
  });
  const select = (isSelected: (pair: (typeof pairs)[number]) => boolean) =>
    new Set(pairs.filter(isSelected).map(({ text }) => text));
  return {
    untranslated: select(({ translation }) => translation === undefined),
    unchanged: select(({ text, translation }) => translation === text),
  };
}
