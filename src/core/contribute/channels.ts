import type { IssueFields } from "./issue-fields.ts";

/** Where what the form makes can be sent from this copy of the site. */
export interface Channels {
  /** Web address of the repository on GitHub. */
  readonly repository?: string | undefined;
  /** An e-mail address. */
  readonly contact?: string | undefined;
}

/** Longest address of a page on GitHub, in characters: web servers commonly take lines of 8 KB (RFC 9110: 8,000 octets). */
const longestAddress = 8000;

/** Longest mail address: some mail programs take no more. */
const longestMail = 1900;

/** The first of some addresses that is short enough, else the last, and whether it is the first. */
function firstThatFits(limit: number, ...addresses: readonly [string, ...string[]]) {
  const address = addresses.find((each) => each.length <= limit) ?? (addresses.at(-1) as string);
  return { address, hasText: address === addresses[0] };
}

/** GitHub's page for a new file; with its text where that fits, else it is to be pasted. */
export function buildNewFileAddress(repository: string, path: string, text: string): string {
  const [folder = "", name = ""] = path.split("/");
  const page = `${repository}/new/main/${folder}?filename=${encodeURIComponent(name)}`;
  return firstThatFits(longestAddress, `${page}&value=${encodeURIComponent(text)}`, page).address;
}

/** GitHub's editor for a file. */
export function buildEditorAddress(repository: string, path: string): string {
  return `${repository}/edit/main/${path}`;
}

/**
 * GitHub's page for a new issue by one of the repository's forms; with as much of the answers as fits: without the file where
 * it is too long, else with none but the listing's.
 */
export function buildIssueLink(repository: string, title: string, { form, fields }: IssueFields) {
  const page = (answers: Readonly<Record<string, string>>) => {
    const query = Object.entries({ template: `${form}.yml`, title, ...answers });
    return `${repository}/issues/new?${query.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join("&")}`;
  };
  const { yaml: _, ...others } = fields;
  const { listing } = fields;
  return firstThatFits(longestAddress, page(fields), page(others), page(listing === undefined ? {} : { listing }));
}

/** An e-mail; with as much of the body as fits: the whole, else the short one. */
export function buildMailLink(contact: string, title: string, body: string, shortBody: string) {
  // In mail, lines end with both characters (RFC 6068).
  const page = (text: string) =>
    `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return firstThatFits(longestMail, page(body), page(shortBody), page(""));
}
