import { issueAddress, mailAddress } from "../../core/contribute/channels.ts";
import { folders, referenceOf, type Kind, type Listing } from "../../dataset/model.ts";
import { contactEmail, repositoryUrl } from "../../io/channels.ts";

export { contactEmail, repositoryUrl };

/** What a reader sends, filled in as far as the page knows it. */
export interface Letter {
  readonly title: string;
  readonly body: string;
}

/** Where a listing's file can be edited in the browser. */
export function editUrl(listing: Listing): string | undefined {
  return repositoryUrl && `${repositoryUrl}/edit/main/${referenceOf(listing)}.yaml`;
}

/** Where a new file of a kind can be written in the browser. */
export function newFileUrl(kind: Kind): string | undefined {
  return repositoryUrl && `${repositoryUrl}/new/main/${folders[kind]}`;
}

/** Where an issue can be opened: by GitHub's form for a correction, which knows the listing. */
export function issueUrl({ title, listing }: { title: string; listing: string }): string | undefined {
  const fields = { form: "correction", fields: { listing } };
  return repositoryUrl && issueAddress(repositoryUrl, title, fields).address;
}

/** Where one of the repository's issue forms can be chosen. */
export function issueFormsUrl(): string | undefined {
  return repositoryUrl && `${repositoryUrl}/issues/new/choose`;
}

/** An e-mail with the letter filled in. */
export function mailUrl({ title, body }: Letter): string | undefined {
  return contactEmail && mailAddress(contactEmail, title, body, body).address;
}

export function commitUrl(hash: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/commit/${hash}`;
}

/** Where releases of the data are. */
export function releasesUrl(): string | undefined {
  return repositoryUrl && `${repositoryUrl}/releases`;
}
