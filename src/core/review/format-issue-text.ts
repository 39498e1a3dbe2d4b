/** GitHub allows 65,536 characters in an issue or a comment. */
const maxLength = 60_000;

/**
 * Paragraphs or list items as the text of an issue, one below the other, as many as fit.
 *
 * @param more says how many were left out
 */
export function joinIssue(
  head: readonly string[],
  parts: readonly string[],
  more: (values: { readonly count: number }) => string,
): string {
  const kept: string[] = [];
  let length = head.join("\n").length;
  for (const part of parts) {
    length += part.length + 1;
    if (length > maxLength) break;
    kept.push(part);
  }
  const left = parts.length - kept.length;
  return `${[[...head, ...kept].join("\n"), ...(left > 0 ? [more({ count: left })] : [])].join("\n\n").trimEnd()}\n`;
}
