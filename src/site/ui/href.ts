import { isSharedAddress } from "../../dataset/address.ts";

/** Base path of this build's language, without a slash at the end: "", "/register" or "/register/fr". */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");
/** Base path of the English pages, and of files that all languages share. */
const sharedBase = import.meta.env.SHARED_BASE ?? base;

/**
 * Returns the path of an address on this site, with the base: `/entities/a21/` → `/register/fr/entities/a21/`. "" gives the base
 * itself, `/register/fr`.
 *
 * Files that all languages share, such as most of `/data/v1/`, have no language in their path: `/data/v1/a.json` →
 * `/register/data/v1/a.json`. The address is not checked and not encoded.
 */
export function href(address: string): string {
  return `${isSharedAddress(address) ? sharedBase : base}${address}`;
}

/**
 * Returns the path of a page in a language, with the base: ("fr", "/tools/") gives `/register/fr/tools/`, ("en", "/tools/")
 * `/register/tools/`. The language is not checked.
 */
export function hrefInLanguage(language: string, address: string): string {
  const languagePrefix = language === "en" ? "" : `/${language}`;
  return `${sharedBase}${languagePrefix}${address}`;
}

/**
 * Returns the full URL of an address, with host and base path: `/tools/` → `https://example.org/register/tools/`. Undefined if
 * the build has no host (SITE_URL is not set).
 */
export function absoluteUrl(address: string): string | undefined {
  return addHost(href(address));
}

/**
 * Returns the full URL of a path that has the base already: `/register/tools/` → `https://example.org/register/tools/`. Undefined
 * if the build has no host.
 */
export function addHost(path: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(path, site).href : undefined;
}

/**
 * Returns the full URL of an address, as `absoluteUrl` does, or its path with the base if the build has no host. For structured
 * data.
 */
export function absoluteUrlOrHref(address: string): string {
  return absoluteUrl(address) ?? href(address);
}
