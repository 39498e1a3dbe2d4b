import { issueAddress, mailAddress } from "../../core/contribute/channels.ts";
import { contactEmail, repositoryUrl } from "../../io/channels.ts";

export { contactEmail, repositoryUrl };

/** A page of the repository on GitHub, such as `releases`; undefined where the build knows none. */
export function onGitHub(path: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/${path}`;
}

/** Where an issue can be opened: by GitHub's form for a correction, which knows the listing. */
export function issueUrl(title: string, listing: string): string | undefined {
  return repositoryUrl && issueAddress(repositoryUrl, title, { form: "correction", fields: { listing } }).address;
}

/** An e-mail with the letter filled in. */
export function mailUrl(title: string, body: string): string | undefined {
  return contactEmail && mailAddress(contactEmail, title, body, body).address;
}
