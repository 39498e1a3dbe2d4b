import { isLanguage, languages } from "../../core/language/languages.ts";
import { agedAfter } from "../../core/register/freshness.ts";
import { findStorage, readSetting } from "./settings.ts";

const millisecondsPerDay = 86_400_000;

/**
 * Says that an edition is old: an element with `data-edition` has its day and the words. On the reader's own machine it doesn't,
 * since its owner built it.
 */
export function showEdition(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-edition]"))
    element.hidden = location.hostname === "localhost" || !isAged(element.dataset["edition"] ?? "", Date.now());
}

/** Tells whether an edition is older than `agedAfter` whole days. */
export function isAged(edition: string, now: number): boolean {
  return now - Date.parse(edition) >= (agedAfter + 1) * millisecondsPerDay;
}

/** Offers the page in the reader's language, until that is refused: `data-offer` has a link and a button, which get its words. */
export function showOffer(): void {
  const offer = document.querySelector<HTMLElement>("[data-offer]");
  const [link, button] = offer?.children ?? [];
  if (offer === null || !(link instanceof HTMLAnchorElement) || button === undefined) return;
  const pages = [...document.querySelectorAll<HTMLAnchorElement>(".languages a[hreflang]")];
  const tags = pages.map(({ hreflang }) => hreflang);
  const offered = languageToOffer(navigator.languages, document.documentElement.lang, tags);
  const page = pages.find(({ hreflang }) => hreflang === offered);
  offer.hidden = readSetting("offer") !== "" || page === undefined;
  if (page === undefined || !isLanguage(page.hreflang)) return;
  const language = languages[page.hreflang];
  offer.lang = link.hreflang = page.hreflang;
  link.dir = language.direction;
  link.href = page.pathname;
  link.textContent = language.offer;
  button.ariaLabel = language.refuse;
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

/**
 * Registers the worker that keeps pages for reading without a network, or has it take itself away where the reader turned that
 * off. An element with `data-offline` has its address. Where the browser or its owner refuses, nothing is said.
 */
export function updateWorker(): void {
  const address = document.querySelector<HTMLElement>("[data-offline]")?.dataset["offline"];
  const workers = findWorkers();
  if (workers === undefined || address === undefined) return;
  // A development server keeps nothing either.
  const isOff = import.meta.env.DEV || readSetting("offline") !== "";
  workers.controller?.postMessage(isOff ? "off" : "");
  if (!isOff) workers.register(address).catch(() => undefined);
}

/** The browser's service workers, unless it has none, or keeps nothing. */
function findWorkers(): ServiceWorkerContainer | undefined {
  try {
    return findStorage() === undefined ? undefined : navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
