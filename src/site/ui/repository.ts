import { contactEmail, repositoryUrl } from "../../io/channels.ts";

export { contactEmail, repositoryUrl };

/** A page of the repository on GitHub, such as `releases`; undefined where the build knows none. */
export function onGitHub(path: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/${path}`;
}
