import { format } from "../../core/language/page-format.ts";

/**
 * What a link is called that shows a number alone: a label with that number in it, since those who steer by voice say what they
 * see. Some languages have forms of words in the place of a number, such as Arabic for two.
 */
export function spokenCount(count: number, label: string): string {
  const number = format.number(count);
  return label.split(/[\s,.:،]+/).includes(number) ? label : `${number} · ${label}`;
}
