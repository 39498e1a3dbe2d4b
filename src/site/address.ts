import { href } from "./href.ts";

/** An address with its host, where the build has one (SITE_URL). */
export function absoluteUrl(address: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(href(address), site).href : undefined;
}
