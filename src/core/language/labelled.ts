/** Returns the colon between a label and its value in a language, with its spaces: ": "; in French "\u202f: ". */
export function formatColon(language: string): string {
  return language === "fr" ? "\u202f: " : ": ";
}
