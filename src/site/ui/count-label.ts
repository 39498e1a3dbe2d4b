import { format } from "../../core/language/page-format.ts";

/**
 * Returns the accessible name of a link that shows a number alone: the label, with the number before it unless it has that number
 * as a word. (139, "Tools in Kenya") gives "139 · Tools in Kenya", (139, "139 tools") gives "139 tools".
 *
 * Voice control users say what they see, so the number must be in the name (WCAG 2.5.3). A label can lack it: Arabic has a dual,
 * for instance, in place of "2".
 */
export function formatCountLabel(count: number, label: string): string {
  const number = format.number(count);
  const isNumberInLabel = label.split(/[\s,.:،]+/).includes(number);
  return isNumberInLabel ? label : `${number} · ${label}`;
}
