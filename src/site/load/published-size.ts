import { statSync } from "node:fs";
import { join } from "node:path";
import { siteLanguage } from "../../io/environment.ts";

/**
 * The bytes of a published file, which the English build writes before any page.
 *
 * @param path below /data/v1/
 * @returns undefined where it isn't written, as in development
 */
export function publishedSize(path: string): number | undefined {
  const out = process.env["REGISTER_OUT"] ?? "";
  const site = siteLanguage() === "en" ? out : join(out, "..");
  return statSync(join(site, "data/v1", path), { throwIfNoEntry: false })?.size;
}
