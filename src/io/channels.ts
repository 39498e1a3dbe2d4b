import manifest from "../../package.json" with { type: "json" };

/** Where a reader reaches a reviewer. */
export interface Channels {
  readonly repositoryUrl: string | undefined;
  readonly contactEmail: string | undefined;
}

interface Manifest {
  readonly repository?: string | { readonly url?: string };
  readonly register?: { readonly contact?: unknown };
}

/**
 * The web address of the repository and the e-mail address, as far as they are named.
 *
 * @param manifest package.json
 * @param repository GITHUB_REPOSITORY, which goes before package.json's
 * @throws {RangeError} if one of them is named, but can't be right
 */
export function readChannels(manifest: unknown, repository: string | undefined): Channels {
  const { repository: stated, register } = (manifest ?? {}) as Manifest;
  return { repositoryUrl: repositoryUrlOf(repository, stated), contactEmail: contactOf(register?.contact) };
}

function repositoryUrlOf(name: string | undefined, stated: Manifest["repository"]): string | undefined {
  if (name) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
      throw new RangeError(`GITHUB_REPOSITORY is not a repository: ${name}; write owner/name`);
    return `https://github.com/${name}`;
  }
  const url = typeof stated === "string" ? stated : stated?.url;
  const match = /github(?:\.com)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? "");
  return match ? `https://github.com/${match[1]}` : undefined;
}

function contactOf(contact: unknown): string | undefined {
  if (contact === undefined) return undefined;
  if (typeof contact === "string" && /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(contact)) return contact;
  throw new RangeError(
    `register.contact in package.json is not an e-mail address: ${JSON.stringify(contact)}; write one such as register@example.org`,
  );
}

/** What keeps a site from being published: no reader would reach a reviewer. Undefined where one of the two is named. */
export function findChannelFault({ repositoryUrl, contactEmail }: Channels): string | undefined {
  if (repositoryUrl !== undefined || contactEmail !== undefined) return undefined;
  return "readers will find no way to reach a reviewer: set register.contact in package.json (an e-mail address) or GITHUB_REPOSITORY (owner/name)";
}

/*
 * The web address of the GitHub repository: GITHUB_REPOSITORY, else package.json's; and where readers may write, as package.json's
 * `register.contact` says. Each is undefined where nothing names one.
 */
export const { repositoryUrl, contactEmail } = readChannels(manifest, process.env["GITHUB_REPOSITORY"]);
