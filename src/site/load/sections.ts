import { readdirSync } from "node:fs";
import { join } from "node:path";
import { addressOfEmbeds, addressOfVocabulary, termVocabularies } from "../../dataset/address.ts";
import { repositoryRoot } from "../../io/environment.ts";

/** The front page, and every section of the site but the one that other sites show. */
export function closedSections(): string[] {
  const pages = readdirSync(join(repositoryRoot, "src/pages"), { recursive: true, encoding: "utf8" });
  const names = new Set(pages.flatMap((path) => /^([\w-]+)\b.*\.astro$/.exec(path)?.[1] ?? []));
  const sections = [...names.difference(new Set(["index", "404"]))].map((name) => `/${name}/`);
  const closed = [...sections, ...termVocabularies.map(addressOfVocabulary)].filter((path) => path !== addressOfEmbeds);
  return ["/", ...closed.sort().map((section) => `${section}*`)];
}
