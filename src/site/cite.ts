import { referenceOf, type Listing } from "../dataset/model.ts";

const replacements: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * A listing as a BibTeX entry.
 *
 * @param edition the build date, YYYY-MM-DD
 * @param url absolute; left out where the build has no host
 */
export function formatBibtex(listing: Listing, edition: string, url: string | undefined): string {
  const fields = [
    ["title", escapeTex(listing.name)],
    ["howpublished", `{Anti-Trafficking Register}, \\texttt{${escapeTex(referenceOf(listing))}}`],
    ["year", edition.slice(0, 4)],
    ["note", `Edition of ${edition}`],
    ...(url === undefined ? [] : [["url", url]]),
  ];
  const key = `register-${listing.kind}-${listing.id}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => replacements[character] ?? character).replace(/[#$%&_]/g, "\\$&");
}
