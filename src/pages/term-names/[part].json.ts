import { splitTermNames } from "../../core/terms/term-names.ts";
import { pageLanguage } from "../../site/language/page-language.ts";

/**
 * Returns two paths with names of terms, for scripts that find a term by what is typed: `own.json` has those in the page's
 * language and English, `other.json` those in the other languages.
 */
export function getStaticPaths() {
  const { pageNames, foreignNames } = splitTermNames(pageLanguage.tag);
  return [
    { params: { part: "own" }, props: { names: pageNames } },
    { params: { part: "other" }, props: { names: foreignNames } },
  ];
}

/** Serves the names as JSON, see `splitTermNames`. */
export function GET({ props: { names } }: { props: { names: object } }): Response {
  return Response.json(names);
}
