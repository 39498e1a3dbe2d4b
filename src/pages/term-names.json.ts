import { termNames } from "../core/terms/term-names.ts";

/** Other words for the terms of facets, for scripts that find a term by what is typed. */
export function GET(): Response {
  return Response.json(termNames);
}
