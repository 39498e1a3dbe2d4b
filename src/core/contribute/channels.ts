import type { IssueFields } from "./issue-fields.ts";

/** Channels by which this copy of the site can receive contributions. Each is undefined if the copy has none. */
export interface Channels {
  /** Web address of the repository on GitHub. */
  readonly repository?: string | undefined;
  /** E-mail address of the maintainers. */
  readonly contact?: string | undefined;
}

/** Link that hands a text over. */
export interface PrefilledLink {
  readonly address: string;
  /** True if the address holds the whole text. Else the reader pastes it. */
  readonly hasText: boolean;
}

/** Maximum length of an address on GitHub. Web servers commonly accept 8 KB (RFC 9110 recommends at least 8,000 octets). */
const maxAddressLength = 8000;

/** Maximum length of a mailto address. Some mail programs don't take longer ones. */
const maxMailLength = 1900;

/**
 * Returns `{address, hasText}` with the first address of at most `maxLength` characters, or the last one if all are longer.
 * `hasText` is true if it is the first one.
 */
function chooseAddress(maxLength: number, ...addresses: readonly [string, ...string[]]): PrefilledLink {
  const address = addresses.find(({ length }) => length <= maxLength) ?? (addresses.at(-1) as string);
  return { address, hasText: address === addresses[0] };
}

/**
 * Returns the address of GitHub's page for a new file:
 * `https://github.com/owner/name/new/main/tools?filename=a.yaml&value=x%20y`.
 *
 * @param repository its web address
 * @param path folder and name of the file, `tools/a.yaml`
 * @param text of the file; left out, with `&value=`, if it makes the address longer than `maxAddressLength` (8000 characters)
 */
export function buildNewFileAddress(repository: string, path: string, text: string): string {
  const [folder = "", name = ""] = path.split("/");
  const emptyPage = `${repository}/new/main/${folder}?filename=${encodeURIComponent(name)}`;
  return chooseAddress(maxAddressLength, `${emptyPage}&value=${encodeURIComponent(text)}`, emptyPage).address;
}

/**
 * Returns the address of GitHub's editor for an existing file on the branch `main`, such as
 * `https://github.com/owner/name/edit/main/tools/a.yaml`. The path is not encoded: it holds a folder and an id.
 *
 * @param repository its web address
 */
export function buildEditorAddress(repository: string, path: string): string {
  return `${repository}/edit/main/${path}`;
}

/**
 * Returns a link to GitHub's page for a new issue with an issue form, its fields filled in:
 * `https://github.com/owner/name/issues/new?template=correction.yml&title=T&listing=entities%2Fa`.
 *
 * If that is longer than `maxAddressLength` (8000 characters), the file (the field `yaml`) is left out; if it still is, all
 * fields but the listing are. `hasText` is then false.
 */
export function buildIssueLink(repository: string, title: string, { form, fields }: IssueFields): PrefilledLink {
  const addressWith = (prefilled: Readonly<Record<string, string>>) => {
    const parameters = Object.entries({ template: `${form}.yml`, title, ...prefilled });
    const query = parameters.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join("&");
    return `${repository}/issues/new?${query}`;
  };
  const { yaml: _, ...fieldsWithoutFile } = fields;
  const { listing } = fields;
  const listingOnly: Readonly<Record<string, string>> = listing === undefined ? {} : { listing };
  return chooseAddress(maxAddressLength, addressWith(fields), addressWith(fieldsWithoutFile), addressWith(listingOnly));
}

/**
 * Returns a mailto link with the body: `mailto:a@b.org?subject=T&body=a%0D%0Ab`, where line breaks are CR LF.
 *
 * If that is longer than `maxMailLength` (1900 characters), it has the short body; if it still is, `&body=` without text.
 * `hasText` is then false.
 */
export function buildMailLink(contact: string, title: string, body: string, shortBody: string): PrefilledLink {
  const addressWith = (text: string) => {
    // RFC 6068: lines end with CR LF.
    const lines = text.replaceAll("\n", "\r\n");
    return `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines)}`;
  };
  return chooseAddress(maxMailLength, addressWith(body), addressWith(shortBody), addressWith(""));
}
