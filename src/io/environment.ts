import { fileURLToPath } from "node:url";

/**
 * The folder that holds schemas/, src/ and the register's own listings.
 *
 * Astro bundles this module to another place, so its configuration says where the repository is.
 */
export const repositoryRoot = process.env["REGISTER_REPOSITORY"] ?? fileURLToPath(new URL("../../", import.meta.url));

/** The folder whose entities/ and tools/ are read: REGISTER_ROOT, else the repository's own. */
export function readDatasetRoot(): string {
  return process.env["REGISTER_ROOT"] || repositoryRoot;
}

/** The build date, YYYY-MM-DD in UTC, from SOURCE_DATE_EPOCH (in seconds), else today. @throws {RangeError} if it is no number */
export function readBuildDate(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) throw new RangeError(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** The base path of the site, from BASE_PATH: "" or "/register", no slash at the end. @throws {RangeError} if it is no path */
export function readBasePath(): string {
  const path = (process.env["BASE_PATH"] ?? "").replace(/^\/+|\/+$/g, "");
  if (path === "") return "";
  const names = path.split("/");
  if (!names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name)))
    throw new RangeError(`BASE_PATH is not a path: ${path}; write one such as /register`);
  return `/${path}`;
}

/** Scheme and host of the site, from SITE_URL; undefined where it is not set. @throws {RangeError} if it is no such address */
export function readSiteUrl(): string | undefined {
  const text = process.env["SITE_URL"];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new RangeError(
      `SITE_URL is not the address of a site: ${text}; write one such as https://example.org, and a path in BASE_PATH`,
    );
  return url.origin;
}

/** The language of the site, from SITE_LANGUAGE: "en" unless another is named. @throws {RangeError} if it is no language tag */
export function readSiteLanguage(): string {
  const language = process.env["SITE_LANGUAGE"] || "en";
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
    throw new RangeError(`SITE_LANGUAGE is not a language: ${language}; write one such as fr`);
  return language;
}

/** What is before an address of the site: scheme and host from SITE_URL where it is set, then the base path. */
export function readAddressPrefix(): string {
  return (readSiteUrl() ?? "") + readBasePath();
}

/** The path of what the link check found, from LINK_STATE; undefined where it is not set. */
export function readLinkStatePath(): string | undefined {
  return process.env["LINK_STATE"] || undefined;
}
