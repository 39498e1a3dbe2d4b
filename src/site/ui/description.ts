/** As much as search engines show. */
const longest = 160;
/** A sentence that ends sooner says too little. */
const shortest = 80;

/** A description of at most 160 characters: cut at the end of a sentence, else after a word. */
export function shortenDescription(text: string): string {
  if (text.length <= longest) return text;
  const sentence = text.slice(0, longest + 1).match(/^.*[.!?](?= )/s)?.[0] ?? "";
  if (sentence.length >= shortest) return sentence;
  const words = text.slice(0, longest).replace(/\s+\S*$/, "");
  return `${words.replace(/[\s,;:–(“-]+$/, "")}…`;
}
