/** A text on one line, without characters that are not seen or that steer a terminal, cut where it is too long. */
export function plainText(text: string, maxLength = 400): string {
  // What is far too long is not looked through to its end.
  const head = text.slice(0, maxLength * 4);
  const line = head.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s]+/gu, " ").trim();
  if (line.length <= maxLength && head.length === text.length) return line;
  // Half of a surrogate pair is no character.
  return `${line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
