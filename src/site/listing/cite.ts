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
 * Its key is `register-<kind>-<id>`, such as `register-entity-a21`, or `anti-trafficking-register` for the dataset. The fields
 * are `title`, `howpublished`, `year`, `note`, `version` and `url`, in this order; `version` without a commit and `url` without a
 * URL are left out. The title of the dataset is in double braces, which keep its capitals. For example:
 *
 *     @misc{register-tool-a,
 *       title = {R\&D},
 *       howpublished = {{Anti-Trafficking Register}, \texttt{tools/a}},
 *       year = {2026},
 *       note = {Edition of 2026-11-25},
 *       url = {https://example.org/tools/a/}
 *     }
 *
 * @param title in plain text; it is escaped here
 * @returns lines joined by "\n", without a line break at the end
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

/** Escapes the characters that are special in LaTeX: `R&D_{1}` becomes `R\&D\_\{1\}`, `~` becomes `\textasciitilde{}`. */
function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => latexByCharacter[character] ?? character).replace(/[#$%&_]/g, "\\$&");
}
