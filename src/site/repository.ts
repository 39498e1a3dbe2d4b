import { folders, type Listing } from "../dataset/model.ts";
import manifest from "../../package.json" with { type: "json" };

interface Manifest {
  readonly repository?: string | { readonly url: string };
  readonly register?: { readonly contact?: string };
}

const { repository, register }: Manifest = manifest as object;

/** The web address of the GitHub repository: GITHUB_REPOSITORY, else package.json's; undefined when neither names one. */
export const repositoryUrl = readRepositoryUrl();

/** Where readers may write, as package.json's `register.contact` says; undefined when it says nothing. */
export const contactEmail = register?.contact;

export function filePathOf(listing: Pick<Listing, "kind" | "id">): string {
  return `${folders[listing.kind]}/${listing.id}.yaml`;
}

/** Where a listing's file can be edited in the browser. */
export function editUrl(listing: Pick<Listing, "kind" | "id">): string | undefined {
  return repositoryUrl && `${repositoryUrl}/edit/main/${filePathOf(listing)}`;
}

/** Where an issue can be opened, its title filled in. */
export function issueUrl(title?: string): string | undefined {
  const query = title === undefined ? "" : `?title=${encodeURIComponent(title)}`;
  return repositoryUrl && `${repositoryUrl}/issues/new${query}`;
}

export function commitUrl(hash: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/commit/${hash}`;
}

function readRepositoryUrl(): string | undefined {
  const name = process.env["GITHUB_REPOSITORY"];
  if (name) return `https://github.com/${name}`;
  const url = typeof repository === "string" ? repository : repository?.url;
  const match = /github(?:\.com)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? "");
  return match ? `https://github.com/${match[1]}` : undefined;
}
