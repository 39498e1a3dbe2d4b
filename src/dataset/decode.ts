import type { Finding } from "./diagnostic.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes to text: UTF-8 only, without the byte-order mark; line ends become `\n` so that positions are the same everywhere.
 *
 * @returns the text, or the fault that keeps it from being read
 */
export function decodeText(
  bytes: Uint8Array,
): { text: string } | { fault: Finding & { line: number; column: number } } {
  try {
    return { text: decoder.decode(bytes).replaceAll("\r\n", "\n") };
  } catch {
    const { line, column } = firstBadByte(bytes);
    return {
      fault: {
        pointer: "",
        line,
        column,
        message: "not UTF-8 text",
        hint: "save the file with the encoding UTF-8 (in most editors: Save with encoding)",
      },
    };
  }
}

/** Where decoding breaks: the longest head that decodes ends there. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const strict = new TextEncoder().encode(lenient);
  let index = 0;
  while (index < bytes.length && bytes[index] === strict[index]) index++;
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, index));
  const lastBreak = head.lastIndexOf("\n");
  return { line: head.split("\n").length, column: head.length - lastBreak };
}
