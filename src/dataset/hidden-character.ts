/**
 * C0 and C1 controls, separators of lines, overrides and isolates of direction, soft hyphens, characters without width, private use,
 * half characters. Marks of direction (U+200E, U+200F, U+061C) are harmless and right-to-left names need them.
 */
const hidden =
  /[\p{Cc}\p{Co}\p{Cs}\u00ad\u2028\u2029\u202a-\u202e\u2060-\u206f\u180e\u200b\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Joiners are part of the spelling after a letter of Arabic and of the scripts of South and South-East Asia, and tie
 * pictures into one.
 */
const joiner =
  /(?<![[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]])(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f](?=\u200d\p{Extended_Pictographic}))[\u200c\u200d]/gv;

const visible = /^[\x20-\x7e]*$/;

/** Whether a text has nothing but the letters, digits and marks of ASCII: most have, and need no closer look. */
export function isPlainAscii(text: string): boolean {
  return visible.test(text);
}

/** The first character of a text that is not seen, or turns what is beside it; nothing where spelling needs it. */
export function findHidden(text: string): string | undefined {
  if (visible.test(text)) return undefined;
  const at = [hidden, joiner].map((pattern) => text.search(pattern)).find((index) => index >= 0);
  return at === undefined ? undefined : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** A text with something in the place of each character that is not seen. */
export function replaceHidden(text: string, replace: (character: string) => string): string {
  return visible.test(text) ? text : text.replace(hidden, replace).replace(joiner, replace);
}
