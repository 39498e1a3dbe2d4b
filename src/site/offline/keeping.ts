import { addressOfIndex, addressOfOffline, addressOfShortlistIndex } from "../../dataset/address.ts";
import type { OfflineConfig } from "../../core/offline/offline.ts";
import { siteLanguages } from "../language/site-languages.ts";
import { commit } from "../load/register.ts";
import { href, hrefInLanguage } from "../ui/href.ts";
import { frameMessages } from "../ui/words.ts";
import worker from "./worker.ts?worker&url";

const { nav, help, site } = frameMessages;
const addressOfHelp = "/guides/help/";

/** The pages that can be used without a network, and how they are called. */
export const offlineLinks: readonly { readonly title: string; readonly address: string }[] = [
  { title: help.footLink, address: addressOfHelp },
  { title: nav.organisations, address: "/entities/" },
  { title: nav.tools, address: "/tools/" },
  { title: nav.match, address: "/match/" },
  { title: nav.search, address: "/search/" },
  { title: nav.shortlist, address: "/shortlist/" },
  { title: site.home, address: "/" },
];

/** What these pages read beside what their markup and scripts name. */
const indexes = [
  ...(["entity", "tool"] as const).flatMap((kind) => [
    addressOfIndex(kind),
    addressOfIndex(kind, "text"),
    addressOfIndex(kind, "match"),
  ]),
  addressOfShortlistIndex,
  "/search-rows.json",
  "/term-names/own.json",
  "/term-names/other.json",
];

/**
 * The file that a browser registers: what is kept, and then the worker's script, whose name changes with what is in it. A browser
 * compares both with what it has, to find a new edition.
 *
 * @param today day of the edition
 */
export function formatWorkerFile(today: string): string {
  const languages = siteLanguages.map(({ tag }) => hrefInLanguage(tag, ""));
  const always = [addressOfHelp, addressOfOffline];
  const pages = offlineLinks.map(({ address }) => address).filter((address) => !always.includes(address));
  const keeping: OfflineConfig = {
    version: [today, ...(commit === undefined ? [] : [commit.slice(0, 12)])].join(" "),
    base: href(""),
    bases: languages.length > 0 ? languages : [href("")],
    always: always.map(href),
    usable: [...pages, ...indexes].map(href),
    fallback: href(addressOfOffline),
  };
  return `self.keeping=${JSON.stringify(keeping)};\nimportScripts(${JSON.stringify(worker)});\n`;
}
