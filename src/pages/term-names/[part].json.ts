import { splitTermNames } from "../../core/terms/term-names.ts";
import { messages } from "../../site/ui/words.ts";

/** Other words for the terms of facets, for scripts that find a term by what is typed: `own.json` and `other.json`. */
export function getStaticPaths() {
  const parts = Object.entries(splitTermNames(messages.language));
  return parts.map(([part, names]) => ({ params: { part }, props: { names } }));
}

export function GET({ props: { names } }: { props: { names: object } }): Response {
  return Response.json(names);
}
