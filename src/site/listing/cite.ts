import { referenceOf, type Listing } from "../../dataset/model.ts";

const replacements: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * A listing, or the whole dataset where none is given, as a BibTeX entry.
 *
 * @param edition the build date, YYYY-MM-DD
 * @param commit of the dataset; left out where the build does not know it
 * @param url absolute; left out where the build has no host
 */
export function formatBibtex(
  title: string,
  {
    listing,
    edition,
    commit,
    url,
  }: { listing?: Listing; edition: string; commit?: string | undefined; url: string | undefined },
): string {
  const key = listing ? `register-${listing.kind}-${listing.id}` : "anti-trafficking-register";
  const fields = [
    ["title", listing ? escapeTex(title) : `{${escapeTex(title)}}`],
    [
      "howpublished",
      listing ? `{Anti-Trafficking Register}, \\texttt{${escapeTex(referenceOf(listing))}}` : "Dataset, CC BY 4.0",
    ],
    ["year", edition.slice(0, 4)],
    ["note", `Edition of ${edition}`],
    ["version", commit],
    ["url", url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => replacements[character] ?? character).replace(/[#$%&_]/g, "\\$&");
}
