import manifest from "../../package.json" with { type: "json" };
import { readChannels } from "./read-channels.ts";

/*
 * The web address of the GitHub repository: GITHUB_REPOSITORY, else package.json's; and where readers may write, as package.json's
 * `register.contact` says. Each is undefined where nothing names one.
 */
export const { repositoryUrl, contactEmail } = readChannels(manifest, process.env["GITHUB_REPOSITORY"]);
