import { isLanguage, languages } from "../../core/language/languages.ts";
import { maxEditionAgeInDays } from "../../core/register/freshness.ts";
import { findStorage, readSetting } from "./settings.ts";
import { pageMessages } from "./words.ts";

const millisecondsPerDay = 86_400_000;

/**
 * Shows a notice below the edition line if the edition is old. The line has its date, as `data-edition="2026-11-25"`. There
 * is no notice on localhost, where the reader built the edition.
 */
export function showEdition(): void {
  document.querySelector(".aged")?.remove();
  const edition = document.querySelector<HTMLElement>("[data-edition]");
  const date = edition?.dataset["edition"] ?? "";
  if (location.hostname === "localhost" || !isAged(date, Date.now())) return;
  const notice = document.createElement("p");
  notice.className = "aged";
  notice.textContent = pageMessages.aged;
  edition?.after(notice);
}

/**
 * Returns true if an edition is more than `maxEditionAgeInDays` (45) whole days old: from the start (UTC) of the 46th day after
 * its date. False if the date is invalid.
 *
 * @param edition its date, YYYY-MM-DD
 * @param now in milliseconds since 1970
 */
export function isAged(edition: string, now: number): boolean {
  return now - Date.parse(edition) >= (maxEditionAgeInDays + 1) * millisecondsPerDay;
}

/**
 * Offers the page in the language of the reader's browser, in a line at the end of the masthead. There is no offer if the reader
 * refused it, the page is in that language already or has no such translation.
 *
 * The offer is a link and a button to refuse. Translations are the links in `.languages`.
 */
export function showOffer(): void {
  document.querySelector(".offer")?.remove();
  const translations = [...document.querySelectorAll<HTMLAnchorElement>(".languages a[hreflang]")];
  const translationTags = translations.map(({ hreflang }) => hreflang);
  const tag = findLanguageToOffer(navigator.languages, document.documentElement.lang, translationTags);
  const translation = translations.find(({ hreflang }) => hreflang === tag);
  if (translation === undefined || !isLanguage(translation.hreflang) || readSetting("offer") !== "") return;

  const language = languages[translation.hreflang];
  const offer = document.createElement("p");
  offer.className = "offer";
  offer.innerHTML = `<a dir="auto"></a> <button type="button" data-set="offer off">×</button>`;
  const [link, button] = offer.children as unknown as [HTMLAnchorElement, HTMLButtonElement];
  offer.lang = link.hreflang = translation.hreflang;
  link.href = translation.pathname;
  link.textContent = language.offer;
  button.ariaLabel = language.refuse;
  document.querySelector(".masthead > .wrap")?.append(offer);
}

/**
 * Returns the first of the reader's languages in which the page exists. Regions are ignored: "pt-BR" is "pt". With (["de",
 * "fr-CA"], "en", ["es", "fr"]) it is "fr".
 *
 * @param preferred language tags in the order of the browser
 * @param pageLanguage language of the page
 * @param translations languages of the page's translations
 * @returns undefined if that is the language of the page, or if the page is in none of them
 */
export function findLanguageToOffer(
  preferred: readonly string[],
  pageLanguage: string,
  translations: readonly string[],
): string | undefined {
  const preferredLanguages = preferred.map((tag) => tag.slice(0, 2));
  const best = preferredLanguages.find((language) => language === pageLanguage || translations.includes(language));
  return best === pageLanguage ? undefined : best;
}

/**
 * Sets the query string and fragment of a link to those of the page, such as filters. For a link to the same page in another
 * language.
 */
export function carryAddress(link: HTMLAnchorElement): void {
  link.search = location.search;
  link.hash = location.hash;
}

/**
 * Registers the service worker that stores pages for reading offline, unless the reader turned that off, and tells the one that
 * runs to complete its cache (""), or to unregister itself ("off") if the reader turned it off. It is off on the development
 * server, too.
 *
 * The worker's address is in an element with `data-offline`. Does nothing without one, or if the browser has no service workers
 * or blocks storage. A failed registration is ignored.
 */
export function updateWorker(): void {
  const address = document.querySelector<HTMLElement>("[data-offline]")?.dataset["offline"];
  const workers = findWorkers();
  if (workers === undefined || address === undefined) return;
  // Pages of the development server are not stored either.
  const isOff = import.meta.env.DEV || readSetting("offline") !== "";
  workers.controller?.postMessage(isOff ? "off" : "");
  if (!isOff) workers.register(address).catch(() => undefined);
}

/** Returns the browser's service workers, or undefined if it has none or blocks storage. */
function findWorkers(): ServiceWorkerContainer | undefined {
  try {
    return findStorage() === undefined ? undefined : navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
