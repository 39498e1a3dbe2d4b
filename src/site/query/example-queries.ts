import text from "./example-queries.sql?raw";

/** Questions that readers have, each with a statement to begin from; the page's words have a title for each. */
export const exampleQueries = text
  .split(/^-- name: /m)
  .slice(1)
  .map((part) => {
    const end = part.indexOf("\n");
    return { id: part.slice(0, end), sql: part.slice(end).trim() };
  });
