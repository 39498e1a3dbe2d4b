import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import { addressOfIndex, addressOfOffline, addressOfShortlistIndex } from "../../dataset/address.ts";
import type { OfflineConfig } from "../../core/offline/offline.ts";
import { siteLanguages } from "../language/site-languages.ts";
import { commit } from "../load/register.ts";
import { href, hrefInLanguage } from "../ui/href.ts";
import { frameMessages } from "../ui/words.ts";
import workerScript from "./worker.ts?worker&url";

const { nav, help, site } = frameMessages;
const addressOfHelp = "/guides/help/";

/** Pages that work without a network, with their link texts. */
export const offlineLinks: readonly { readonly title: string; readonly address: string }[] = [
  { title: help.footLink, address: addressOfHelp },
  { title: nav.organisations, address: "/entities/" },
  { title: nav.tools, address: "/tools/" },
  { title: nav.match, address: "/match/" },
  { title: nav.search, address: "/search/" },
  { title: nav.shortlist, address: "/shortlist/" },
  { title: site.home, address: "/" },
];

/** Files that the scripts of these pages fetch, so that their HTML does not name them. */
const fetchedFiles = [
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
 * Formats the script that a browser registers as service worker. It has two lines, `self.offlineConfig={…};` with an
 * `OfflineConfig` and `importScripts("…");` with the worker's path, and ends with a line break.
 *
 * The browser detects a new edition by comparing this file and the worker's script with those that it has. The first contains the
 * version, such as "2026-11-25 0123456789ab" (date and 12 digits of the commit, or the date alone without Git); the second has a
 * name that changes with its content.
 *
 * @param today date of the edition, YYYY-MM-DD
 */
export function formatWorkerFile(today: string): string {
  const languageBases = siteLanguages.map(({ tag }) => hrefInLanguage(tag, ""));
  const requiredPages = [addressOfHelp, addressOfOffline];
  const usablePages = offlineLinks.map(({ address }) => address).filter((address) => !requiredPages.includes(address));
  const config: OfflineConfig = {
    version: commit === undefined ? today : `${today} ${commit.slice(0, 12)}`,
    base: href(""),
    allBases: languageBases.length > 0 ? languageBases : [href("")],
    required: requiredPages.map(href),
    usable: [...usablePages, ...fetchedFiles].map(href),
    fallback: href(addressOfOffline),
    assetSizes: readAssetSizes(join(process.env["REGISTER_OUT"] ?? "", "_astro")),
  };
  return `self.offlineConfig=${JSON.stringify(config)};\nimportScripts(${JSON.stringify(workerScript)});\n`;
}

/**
 * Reads the sizes of the files in a folder in bytes, by name, in order of name. {} if there is no folder, as in development. The
 * build writes style sheets, scripts and fonts before any page.
 */
function readAssetSizes(folder: string): Record<string, number> {
  const names = existsSync(folder) ? readdirSync(folder).sort(ascending) : [];
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).size]));
}
