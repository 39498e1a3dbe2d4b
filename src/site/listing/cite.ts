import { referenceOf, type Listing } from "../../dataset/model.ts";

/** Listing or dataset that is cited, and the edition. */
interface Citation {
  /** By default the whole dataset is cited. */
  readonly listing?: Listing;
  /** Build date, YYYY-MM-DD. */
  readonly edition: string;
  /** Hash of the dataset's commit. */
  readonly commit?: string | undefined;
  /** Absolute URL. */
  readonly url: string | undefined;
}

/** LaTeX for characters that a backslash alone does not escape. */
const latexByCharacter: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Formats a listing, or the whole dataset, as a BibTeX entry of the type `@misc`, one field a line.
 *
 * Fields without a value, such as `version` without a commit, are left out. The title of the dataset is in double braces, which
 * keep its capitals.
 */
export function formatBibtex(title: string, { listing, edition, commit, url }: Citation): string {
  const key = listing ? `register-${listing.kind}-${listing.id}` : "anti-trafficking-register";
  const published = listing
    ? `{Anti-Trafficking Register}, \\texttt{${escapeLatex(referenceOf(listing))}}`
    : "Dataset, CC BY 4.0";
  const fields = [
    ["title", listing ? escapeLatex(title) : `{${escapeLatex(title)}}`],
    ["howpublished", published],
    ["year", edition.slice(0, 4)],
    ["note", `Edition of ${edition}`],
    ["version", commit],
    ["url", url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

/** Escapes the characters that are special in LaTeX: `R&D` becomes `R\&D`. */
function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => latexByCharacter[character] ?? character).replace(/[#$%&_]/g, "\\$&");
}
