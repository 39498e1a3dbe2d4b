import { splitTermNames } from "../../core/terms/term-names.ts";
import { pageLanguage } from "../../site/language/page-language.ts";

/**
 * Returns two files with names of terms, for scripts that find a term by what is typed: `own.json` has those in the page's
 * language and English, `other.json` those in the other languages.
 */
export function getStaticPaths() {
  const parts = Object.entries(splitTermNames(pageLanguage.tag));
  return parts.map(([part, names]) => ({ params: { part }, props: { names } }));
}

export function GET({ props: { names } }: { props: { names: object } }): Response {
  return Response.json(names);
}
