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

function readRepositoryUrl(): string | undefined {
  const name = process.env["GITHUB_REPOSITORY"];
  if (name) return `https://github.com/${name}`;
  const url = typeof repository === "string" ? repository : repository?.url;
  const match = /github(?:\.com)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? "");
  return match ? `https://github.com/${match[1]}` : undefined;
}
