import { href } from "./href.ts";

/** An address with its host, where the build has one (SITE_URL). */
export function absoluteUrl(address: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(href(address), site).href : undefined;
}

/** An address for data that names pages: with its host where the build has one, else from the root on. */
export function addressForMachines(address: string): string {
  return absoluteUrl(address) ?? href(address);
}
