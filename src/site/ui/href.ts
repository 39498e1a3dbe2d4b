const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Puts the site's base path before an address that `dataset` made, such as `/entities/a21/`. */
export function href(address: string): string {
  return `${base}${address}`;
}

/** An address with its host, where the build has one (SITE_URL). */
export function absoluteUrl(address: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(href(address), site).href : undefined;
}

/** An address for data that names pages: with its host where the build has one, else from the root on. */
export function addressForMachines(address: string): string {
  return absoluteUrl(address) ?? href(address);
}
