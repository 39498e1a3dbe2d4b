import { readChoice } from "./choices.ts";

/** Offers the page in the reader's language, until that is refused: an element with `data-offer` has the language as `lang`. */
export function showOffer(): void {
  const offers = [...document.querySelectorAll<HTMLElement>("[data-offer]")];
  const tags = offers.map(({ lang }) => lang);
  const offered = languageToOffer(navigator.languages, document.documentElement.lang, tags);
  for (const offer of offers) offer.hidden = readChoice("offer") !== "" || offer.lang !== offered;
}

/**
 * Chooses the language to offer a page in: the first that the reader's browser asks for and that the page is in.
 *
 * @param preferred language tags in the browser's order, such as "pt-BR"
 * @param own language of the page
 * @param others languages that the page is in too
 * @returns undefined if that is the page's own, or none
 */
export function languageToOffer(
  preferred: readonly string[],
  own: string,
  others: readonly string[],
): string | undefined {
  const languages = preferred.map((tag) => tag.slice(0, 2));
  const first = languages.find((language) => language === own || others.includes(language));
  return first === own ? undefined : first;
}

/** Takes what a page was asked, such as filters, along to the same page in another language. */
export function carryAddress(link: HTMLAnchorElement): void {
  link.search = location.search;
  link.hash = location.hash;
}
