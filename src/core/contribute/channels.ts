import type { IssueFields } from "./issue-fields.ts";

/** Where what the form makes can be sent from this copy of the site. */
export interface Channels {
  /** Web address of the repository on GitHub. */
  readonly repository?: string | undefined;
  /** An e-mail address. */
  readonly contact?: string | undefined;
}

/**
 * Longest address that is handed to GitHub, in characters.
 *
 * Its documentation says that an address beyond the server's limit is answered by 414 URI Too Long, without naming the limit;
 * web servers commonly take lines of 8 KB (RFC 9110 asks for 8,000 octets at least).
 *
 * @see https://docs.github.com/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
const longestAddress = 8000;

/** Longest mail address: some mail programs take no more. */
const longestMail = 1900;

/** Whether an address can be handed over whole. */
function fits(address: string, limit: number = longestAddress): boolean {
  return address.length <= limit;
}

/** GitHub's page for a new file; with its text where that fits, else it is to be pasted. */
export function newFileAddress(repository: string, path: string, text: string): string {
  const slash = path.indexOf("/");
  const page = `${repository}/new/main/${path.slice(0, slash)}?filename=${encodeURIComponent(path.slice(slash + 1))}`;
  const whole = `${page}&value=${encodeURIComponent(text)}`;
  return fits(whole) ? whole : page;
}

/** GitHub's editor for a file. */
export function editorAddress(repository: string, path: string): string {
  return `${repository}/edit/main/${path}`;
}

/**
 * GitHub's page for a new issue by one of the repository's forms; with as much of the answers as fits: without the file where
 * it is too long, else with none but the listing's.
 */
export function issueAddress(
  repository: string,
  title: string,
  { form, fields }: IssueFields,
): { address: string; hasText: boolean } {
  const page = (answers: Readonly<Record<string, string>>) => {
    const query = Object.entries({ template: `${form}.yml`, title, ...answers });
    return `${repository}/issues/new?${query.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join("&")}`;
  };
  const whole = page(fields);
  if (fits(whole)) return { address: whole, hasText: true };
  const { yaml: _, ...others } = fields;
  const { listing } = fields;
  const short = page(others);
  return { address: fits(short) ? short : page(listing === undefined ? {} : { listing }), hasText: false };
}

/** An e-mail; with as much of the body as fits: the whole, else the short one. */
export function mailAddress(
  contact: string,
  title: string,
  body: string,
  shortBody: string,
): { address: string; hasText: boolean } {
  // In mail, lines end with both characters (RFC 6068).
  const page = (text: string) =>
    `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const whole = page(body);
  if (fits(whole, longestMail)) return { address: whole, hasText: true };
  return { address: fits(page(shortBody), longestMail) ? page(shortBody) : page(""), hasText: false };
}
