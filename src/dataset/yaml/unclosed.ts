/** A quote or bracket that opens a value and is never closed. */
export interface Opener {
  readonly offset: number;
  readonly mark: string;
}

/** A walk over a text, line by line. */
interface Scan {
  readonly text: string;
  at: number;
  /** Brackets that are open, outermost first. */
  readonly brackets: Opener[];
  /** Lines that are indented deeper belong to the text that a line above began. */
  textIndent: number | undefined;
}

/**
 * Finds the first quote or bracket that is not closed: one that reaches the next key of the listing or the end of the text,
 * or a bracket that the other kind of bracket closes.
 *
 * Each character is looked at once. It knows just enough of YAML to pass over comments and texts without quotes.
 */
export function findUnclosed(text: string): Opener | undefined {
  const scan: Scan = { text, at: 0, brackets: [], textIndent: undefined };
  while (scan.at < text.length) {
    const found = scan.brackets.length > 0 ? scanBrackets(scan) : scanLine(scan);
    if (found !== undefined) return found;
  }
  return scan.brackets.at(-1);
}

/** From the start of a line to behind its end, or into the brackets that it opens. */
function scanLine(scan: Scan): Opener | undefined {
  const { text } = scan;
  let column = skip(text, scan.at, " ") - scan.at;
  const first = text[scan.at + column];
  const isText = scan.textIndent !== undefined && column > scan.textIndent;
  if (isText || first === "\n" || first === "#" || first === undefined) return endLine(scan);
  scan.textIndent = undefined;
  const start = scan.at;
  let holder = column;
  for (;;) {
    const mark = text[start + column] ?? "\n";
    if ((mark === "-" || mark === "?") && text[start + column + 1] === " ") {
      holder = column;
      column = skip(text, start + column + 1, " ") - start;
      continue;
    }
    scan.at = start + column;
    if (mark === "[" || mark === "{") return void open(scan, mark);
    if (mark === '"' || mark === "'") {
      const close = findClose(text, scan.at, mark);
      if (close === undefined) return { offset: scan.at, mark };
      scan.at = close + 1;
      if (text[scan.at] !== ":") return endLine(scan);
      holder = Math.max(holder, column);
    } else {
      const colon = findColon(text, scan.at);
      if (mark === "|" || mark === ">" || colon === undefined) {
        scan.textIndent = holder;
        return endLine(scan);
      }
      holder = Math.max(holder, column);
      scan.at = colon;
    }
    column = skip(text, scan.at + 1, " ") - start;
    if (text[start + column] === "\n" || text[start + column] === "#") return endLine(scan);
  }
}

/** One character, word or quote within brackets. */
function scanBrackets(scan: Scan): Opener | undefined {
  const { text, brackets } = scan;
  const mark = text[scan.at] as string;
  const isOpening = /[\s[{,:]/.test(text[scan.at - 1] ?? " ");
  if (mark === "\n" && isKeyLine(text, scan.at + 1)) return brackets.at(-1);
  if (mark === "#" && /\s/.test(text[scan.at - 1] ?? " ")) {
    const end = text.indexOf("\n", scan.at);
    scan.at = end === -1 ? text.length : end;
    return undefined;
  }
  if (mark === "[" || mark === "{") return void open(scan, mark);
  if (mark === "]" || mark === "}") {
    const last = brackets.at(-1);
    if ((last?.mark === "[") !== (mark === "]")) return last;
    brackets.pop();
    scan.at++;
    return brackets.length === 0 ? endLine(scan) : undefined;
  }
  if ((mark === '"' || mark === "'") && isOpening) {
    const close = findClose(text, scan.at, mark);
    if (close === undefined) return { offset: scan.at, mark };
    scan.at = close;
  }
  scan.at++;
  return undefined;
}

function open(scan: Scan, mark: string): void {
  scan.brackets.push({ offset: scan.at, mark });
  scan.at++;
}

function endLine(scan: Scan): undefined {
  const end = scan.text.indexOf("\n", scan.at);
  scan.at = end === -1 ? scan.text.length : end + 1;
}

function skip(text: string, from: number, character: string): number {
  let at = from;
  while (text[at] === character) at++;
  return at;
}

/** Offset of the colon behind a line's key, if it has one. */
function findColon(text: string, from: number): number | undefined {
  for (let at = from; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === ":" && (at + 1 === text.length || /\s/.test(text[at + 1] as string))) return at;
    if (text[at] === "#" && text[at - 1] === " ") return undefined;
  }
  return undefined;
}

/** Offset of the quote that closes a value; a value cannot run on into what is plainly the next key. */
function findClose(text: string, from: number, mark: string): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\n" && isKeyLine(text, at + 1)) return undefined;
    if (mark === '"' && character === "\\") at++;
    else if (character === mark && mark === "'" && text[at + 1] === "'") at++;
    else if (character === mark) return at;
  }
  return undefined;
}

function isKeyLine(text: string, from: number): boolean {
  const key = /[a-z_]+:(?=\s|$)/y;
  key.lastIndex = from;
  return key.test(text);
}
