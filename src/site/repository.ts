import { folders, type Kind, type Listing } from "../dataset/model.ts";
import { contactEmail, repositoryUrl } from "../disk/channels.ts";

export { contactEmail, repositoryUrl };

/** What a reader sends, filled in as far as the page knows it. */
export interface Letter {
  readonly title: string;
  readonly body: string;
}

export function filePathOf(listing: Pick<Listing, "kind" | "id">): string {
  return `${folders[listing.kind]}/${listing.id}.yaml`;
}

/** Where a listing's file can be edited in the browser. */
export function editUrl(listing: Pick<Listing, "kind" | "id">): string | undefined {
  return repositoryUrl && `${repositoryUrl}/edit/main/${filePathOf(listing)}`;
}

/** Where a new file of a kind can be written in the browser. */
export function newFileUrl(kind: Kind): string | undefined {
  return repositoryUrl && `${repositoryUrl}/new/main/${folders[kind]}`;
}

/** Where an issue can be opened, with the letter filled in. */
export function issueUrl({ title, body }: Letter): string | undefined {
  return (
    repositoryUrl && `${repositoryUrl}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
  );
}

/** An e-mail with the letter filled in. */
export function mailUrl({ title, body }: Letter): string | undefined {
  // In mail, lines end with both characters (RFC 6068).
  const text = body.replaceAll("\n", "\r\n");
  return contactEmail && `mailto:${contactEmail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
}

export function commitUrl(hash: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/commit/${hash}`;
}
