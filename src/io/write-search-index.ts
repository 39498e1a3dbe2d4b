import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { PlaceWords } from "../core/register/place.ts";
import type { Register } from "../core/register/register.ts";
import { searchRecords, type SearchRecord } from "../core/search/search-records.ts";

/** A guide as it is built. */
export interface GuidePage {
  /** Without the base. */
  readonly address: string;
  readonly html: string;
}

/**
 * Writes the search index of a site to its folder `pagefind/`, while pages are built: Pagefind is a process of its own.
 *
 * Listings and terms are indexed from the register, which keeps labels and addresses of sources out of what is found;
 * guides from their pages, the only ones that have `data-pagefind-body`.
 *
 * @param register the one that the site is built from
 * @param words in which places are said
 * @param guides as soon as they are built
 * @throws {Error} if Pagefind refuses a record
 */
export async function writeSearchIndex(
  outDir: string,
  register: Register,
  words: PlaceWords,
  guides: Promise<readonly GuidePage[]>,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join("\n"));
  const add = (url: string, content: string) => index.addHTMLFile({ url, content });
  const added = await Promise.all(
    searchRecords(register, words).map((record) => add(record.address, formatRecord(record))),
  );
  const addedGuides = await Promise.all((await guides).map(({ address, html }) => add(address, html)));
  const written = await index.writeFiles({ outputPath: join(outDir, "pagefind") });
  const faults = [...added, ...addedGuides, written].flatMap((response) => response.errors);
  await close();
  await Promise.all(unused.map((name) => rm(join(outDir, "pagefind", name), { force: true })));
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Pagefind's own interfaces, which the site does not use. */
const unused = ["ui", "modular-ui", "component-ui"]
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat("pagefind-highlight.js");

/** A page that has what is to be found and nothing else. */
function formatRecord({ title, names, text, terms, meta, filters }: SearchRecord): string {
  const attributes = (name: string, entries: readonly (readonly [string, string])[]) =>
    entries.map(
      ([key, value]) => `<i data-pagefind-${name}="${key}" data-pagefind-ignore="index">${escapeHtml(value)}</i>`,
    );
  return [
    `<!doctype html><html lang="en"><body data-pagefind-body>`,
    `<h1 data-pagefind-weight="10">${escapeHtml(title)}</h1>`,
    ...names.map((name) => `<p data-pagefind-weight="9">${escapeHtml(name)}</p>`),
    `<p data-pagefind-weight="2">${escapeHtml(text)}</p>`,
    terms.length > 0 ? `<p>${escapeHtml(terms.join(", "))}</p>` : "",
    ...attributes("meta", Object.entries(meta)),
    ...attributes(
      "filter",
      Object.entries(filters).flatMap(([key, values]) => values.map((value) => [key, value] as const)),
    ),
    "</body></html>",
  ].join("");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
