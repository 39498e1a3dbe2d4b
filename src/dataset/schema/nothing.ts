/** Whether a plain scalar stands for no value at all, in YAML 1.1 and 1.2 alike. */
export function isNothing(text: string): boolean {
  return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
