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

/** Mark of a figure: the listings that it shows, and where they are. */
export interface FigureMark {
  /** Number of listings that it shows. */
  readonly shown: number;
  /** Address of the listings that it leads to. Undefined without any. */
  readonly href: string | undefined;
}

/** A figure of a page, with its number of listings and its marks. */
export interface MarkedFigure {
  readonly id: string;
  /** Number of listings after "n =". */
  readonly n: number;
  /** Relation of the marks to these listings: see `MarkKind`. */
  readonly kind: string;
  /** Marks of its first drawing, or of its heat map. [] for a finding without a drawing. */
  readonly marks: readonly FigureMark[];
}

/**
 * Parses the figures of a page: `{id: "evidence-age", n: 582, kind: "parts", marks: [{shown: 59, href: "/entities/?freshness=current"}]}`. A figure
 * has a drawing or a heat map for desktops and may have one for phones; only the first is read. Marks without a number of listings are left out.
 */
export function parseFigures(html: string): MarkedFigure[] {
  const figures: { id: string; n: number; kind: string; marks: FigureMark[] }[] = [];
  let isInFigure = false;
  let isInDrawing = false;
  let hasHeatMap = false;
  const parser = new Parser({
    /** Begins a figure or its drawing, or notes a mark or the number of listings. */
    onopentag(name, attributes) {
      if (name === "figure") {
        figures.push({ id: attributes["aria-labelledby"] ?? "", n: NaN, kind: "", marks: [] });
        isInFigure = true;
        hasHeatMap = false;
      }
      const figure = figures.at(-1);
      if (figure === undefined || !isInFigure) return;
      if (name === "svg") isInDrawing = attributes["class"]?.includes("at-desk") === true;
      if (name === "table") {
        isInDrawing = !hasHeatMap && attributes["class"]?.startsWith("heat") === true;
        hasHeatMap ||= isInDrawing;
      }
      if (attributes["data-n"] !== undefined) {
        figure.n = Number(attributes["data-n"]);
        figure.kind = attributes["data-marks"] ?? "";
      }
      const shown = attributes["data-shown"] ?? attributes["data-count"];
      if (isInDrawing && shown !== undefined) figure.marks.push({ shown: Number(shown), href: attributes["href"] });
    },
    /** Ends a drawing or a figure. */
    onclosetag(name) {
      if (name === "svg" || name === "table") isInDrawing = false;
      if (name === "figure") isInFigure = false;
    },
  });
  parser.end(html);
  return figures;
}
