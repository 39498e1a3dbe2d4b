import manifest from "../../package.json" with { type: "json" };

/** Ways in which readers can reach a reviewer. Each is undefined if it is not configured. */
export interface Channels {
  /** URL of the repository on GitHub, such as `https://github.com/owner/name`. */
  readonly repositoryUrl: string | undefined;
  readonly contactEmail: string | undefined;
}

/** Content of package.json, as far as it is read here. */
interface Manifest {
  readonly repository?: string | { readonly url?: string };
  readonly register?: { readonly contact?: unknown };
}

/**
 * Reads the channels from package.json and the environment: `{repositoryUrl: "https://github.com/owner/name", contactEmail:
 * "register@example.org"}`.
 *
 * @param manifest content of package.json: `repository`, and `register.contact` with the e-mail address
 * @param repository GITHUB_REPOSITORY, such as `owner/name`. It takes precedence over package.json; "" counts as undefined
 * @throws {RangeError} if GITHUB_REPOSITORY or `register.contact` is set, but invalid
 */
export function readChannels(manifest: unknown, repository: string | undefined): Channels {
  const { repository: manifestRepository, register } = (manifest ?? {}) as Manifest;
  return {
    repositoryUrl: toRepositoryUrl(repository, manifestRepository),
    contactEmail: parseContact(register?.contact),
  };
}

/**
 * Returns the URL of a repository on GitHub, without `.git`: `owner/name`, `github:owner/name` and
 * `git+https://github.com/owner/name.git` → `https://github.com/owner/name`. Undefined if there is none, or package.json names
 * one elsewhere.
 *
 * @param name GITHUB_REPOSITORY, which wins
 * @throws {RangeError} if `name` is not of the form owner/name: `GITHUB_REPOSITORY is not a repository: x; write owner/name`
 */
function toRepositoryUrl(name: string | undefined, manifestRepository: Manifest["repository"]): string | undefined {
  if (name) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
      throw new RangeError(`GITHUB_REPOSITORY is not a repository: ${name}; write owner/name`);
    return `https://github.com/${name}`;
  }
  const url = typeof manifestRepository === "string" ? manifestRepository : manifestRepository?.url;
  const match = /github(?:\.com)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? "");
  return match ? `https://github.com/${match[1]}` : undefined;
}

/** Returns a valid e-mail address as it is. @throws {RangeError} if it is anything else but undefined */
function parseContact(contact: unknown): string | undefined {
  if (contact === undefined) return undefined;
  if (typeof contact === "string" && /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(contact)) return contact;
  throw new RangeError(
    `register.contact in package.json is not an e-mail address: ${JSON.stringify(contact)}; write one such as register@example.org`,
  );
}

/**
 * Returns a message if readers of the site could reach no reviewer, so that it must not be published: "readers will find no way
 * to reach a reviewer: set …". Undefined if there is a repository or an address.
 */
export function findChannelFault({ repositoryUrl, contactEmail }: Channels): string | undefined {
  if (repositoryUrl !== undefined || contactEmail !== undefined) return undefined;
  return "readers will find no way to reach a reviewer: set register.contact in package.json (an e-mail address) or GITHUB_REPOSITORY (owner/name)";
}

/* Channels of this site: see `readChannels`. */
export const { repositoryUrl, contactEmail } = readChannels(manifest, process.env["GITHUB_REPOSITORY"]);
