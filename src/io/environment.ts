import { fileURLToPath } from "node:url";

/**
 * Root folder of the repository, which holds schemas/, src/ and the register's own listings.
 *
 * Astro moves this module when it bundles it, so its configuration sets REGISTER_REPOSITORY.
 */
export const repositoryRoot = process.env["REGISTER_REPOSITORY"] ?? fileURLToPath(new URL("../../", import.meta.url));

/** Returns the folder whose entities/ and tools/ are read: REGISTER_ROOT, else the root of the repository. */
export function readDatasetRoot(): string {
  return process.env["REGISTER_ROOT"] || repositoryRoot;
}

/**
 * Returns the build date, YYYY-MM-DD in UTC: that of SOURCE_DATE_EPOCH, in seconds, else today.
 *
 * @throws {RangeError} if SOURCE_DATE_EPOCH is not a number
 */
export function readBuildDate(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) throw new RangeError(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/**
 * Returns the base path of the site, from BASE_PATH: `/register` for `register/`, "" if it is not set.
 *
 * @throws {RangeError} if BASE_PATH is not a path of plain names
 */
export function readBasePath(): string {
  const path = (process.env["BASE_PATH"] ?? "").replace(/^\/+|\/+$/g, "");
  if (path === "") return "";
  const names = path.split("/");
  if (!names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name)))
    throw new RangeError(`BASE_PATH is not a path: ${path}; write one such as /register`);
  return `/${path}`;
}

/**
 * Returns scheme and host of the site, from SITE_URL: `https://example.org`. Undefined if it is not set.
 *
 * @throws {RangeError} if SITE_URL is not an http or https URL, or has a path
 */
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

/**
 * Returns the language of this build, from SITE_LANGUAGE. By default "en".
 *
 * @throws {RangeError} if SITE_LANGUAGE is not a language tag such as `fr`. Tags without messages are not refused here
 */
export function readSiteLanguage(): string {
  const language = process.env["SITE_LANGUAGE"] || "en";
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
    throw new RangeError(`SITE_LANGUAGE is not a language: ${language}; write one such as fr`);
  return language;
}

/** Returns the start of every address of the site: `https://example.org/register`; without SITE_URL `/register` or "". */
export function readAddressPrefix(): string {
  return (readSiteUrl() ?? "") + readBasePath();
}

/** Returns the path of the file with the state of the watch, from WATCH_STATE. Undefined if it is not set. */
export function readWatchStatePath(): string | undefined {
  return process.env["WATCH_STATE"] || undefined;
}
