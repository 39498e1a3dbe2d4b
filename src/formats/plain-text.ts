/** A text on one line, without characters that are not seen or that steer a terminal, cut where it is too long. */
export function plainText(text: string, maxLength = 400): string {
  const line = text
    .slice(0, maxLength * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s]+/gu, " ")
    .trim();
  // Half of a surrogate pair is no character.
  return line.length > maxLength ? `${line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
