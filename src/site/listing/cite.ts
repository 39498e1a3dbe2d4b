import { referenceOf, type Listing } from "../../dataset/model.ts";

const replacements: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

type Fields = readonly (readonly [name: string, value: string | undefined])[];

/**
 * A listing as a BibTeX entry.
 *
 * @param edition the build date, YYYY-MM-DD
 * @param url absolute; left out where the build has no host
 */
export function formatBibtex(listing: Listing, edition: string, url: string | undefined): string {
  return formatEntry(`register-${listing.kind}-${listing.id}`, [
    ["title", escapeTex(listing.name)],
    ["howpublished", `{Anti-Trafficking Register}, \\texttt{${escapeTex(referenceOf(listing))}}`],
    ["year", edition.slice(0, 4)],
    ["note", `Edition of ${edition}`],
    ["url", url],
  ]);
}

/** The whole dataset as a BibTeX entry; what is not known is left out. */
export function formatDatasetBibtex(
  title: string,
  edition: string,
  commit: string | undefined,
  url: string | undefined,
): string {
  return formatEntry("anti-trafficking-register", [
    ["title", `{${escapeTex(title)}}`],
    ["howpublished", "Dataset, CC BY 4.0"],
    ["year", edition.slice(0, 4)],
    ["note", `Edition of ${edition}`],
    ["version", commit],
    ["url", url],
  ]);
}

function formatEntry(key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => replacements[character] ?? character).replace(/[#$%&_]/g, "\\$&");
}
