import type { Finding } from "../diagnostic.ts";

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
    return { text: decoder.decode(bytes).replace(/\r\n?/g, "\n") };
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

/** Where decoding breaks: the head that is the same after decoding and encoding ends there. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const again = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  let index = 0;
  while (index < bytes.length && bytes[index] === again[index]) index++;
  // Streaming leaves out a character whose bytes end too early.
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, index), { stream: true }).replace(/\r\n?/g, "\n");
  return { line: head.split("\n").length, column: head.length - head.lastIndexOf("\n") };
}
