import text from "./example-queries.sql?raw";

/** Query of the page, such as `{id: "partner", sql: "SELECT …"}`. */
interface ExampleQuery {
  readonly id: string;
  readonly sql: string;
}

/**
 * Example queries in the order of their file, where each begins with a line such as `-- name: partner`. The page has their
 * titles.
 */
export const exampleQueries: readonly ExampleQuery[] = text
  .split(/^-- name: /m)
  .slice(1)
  .map((part) => {
    const endOfName = part.indexOf("\n");
    return { id: part.slice(0, endOfName), sql: part.slice(endOfName).trim() };
  });
