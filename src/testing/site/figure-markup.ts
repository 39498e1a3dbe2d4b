import { Parser } from "htmlparser2";

/**
 * Parses an SVG file.
 *
 * @returns `hasTitle`; `outside`: names of elements that load or run something (`image`, `script` …), and links that aren't
 *   absolute, in document order
 */
export function parseDrawing(text: string): { hasTitle: boolean; outside: string[] } {
  let hasTitle = false;
  const outside: string[] = [];
  const parser = new Parser(
    {
      /** Notes a title, and elements and links that lead out of the file. */
      onopentag(name, attributes) {
        if (name === "title") hasTitle = true;
        if (["image", "script", "use", "foreignObject", "link"].includes(name)) outside.push(name);
        const { href } = attributes;
        if (href !== undefined && !/^https?:/.test(href)) outside.push(href);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { hasTitle, outside };
}

/** Counts the body rows of tables with `data-table`, by that attribute: the id of the file with the same rows. */
export function countTableRows(html: string): Map<string, number> {
  const rows = new Map<string, number>();
  let id: string | undefined;
  let isBody = false;
  const parser = new Parser({
    /** Begins a table with `data-table`, or counts a row of its body. */
    onopentag(name, attributes) {
      if (name === "table") {
        id = attributes["data-table"];
        if (id !== undefined) rows.set(id, 0);
      }
      if (name === "tbody") isBody = true;
      if (name === "tr" && isBody && id !== undefined) rows.set(id, (rows.get(id) ?? 0) + 1);
    },
    /** Ends a table, or the body of one. */
    onclosetag(name) {
      if (name === "tbody") isBody = false;
      if (name === "table") id = undefined;
    },
  });
  parser.end(html);
  return rows;
}
