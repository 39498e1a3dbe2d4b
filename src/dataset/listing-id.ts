/** Whether a text can be an id: kebab-case, at most 80 characters. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The id that a name suggests; "" where it has no letter or digit of the alphabet. */
export function idOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return words.join("-").slice(0, 80).replace(/-$/, "");
}
