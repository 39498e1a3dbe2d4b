/** Indented, for what a person opens. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** On one line, for what is large. */
export function formatCompactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
