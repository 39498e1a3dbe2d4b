import { isSharedAddress } from "../../dataset/address.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");
/** What English pages have, and what all languages share. */
const sharedBase = import.meta.env.SHARED_BASE ?? base;

/** Puts the site's base path before an address that `dataset` made, such as `/entities/a21/`. */
export function href(address: string): string {
  return `${isSharedAddress(address) ? sharedBase : base}${address}`;
}

/** The address of the same page in another language. */
export function hrefInLanguage(language: string, address: string): string {
  return `${sharedBase}${language === "en" ? "" : `/${language}`}${address}`;
}

/** An address with its host, where the build has one (SITE_URL). */
export function absoluteUrl(address: string): string | undefined {
  return addHost(href(address));
}

export function addHost(path: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(path, site).href : undefined;
}

/** An address for data that names pages: with its host where the build has one, else from the root on. */
export function absoluteUrlOrHref(address: string): string {
  return absoluteUrl(address) ?? href(address);
}
