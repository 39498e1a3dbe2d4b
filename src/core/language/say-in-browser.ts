import { formatsFor } from "./format.ts";
import type { Catalogue, Say } from "./catalogue.ts";

/**
 * Says messages of a language as i18next does, in a browser, whose pages are too light for i18next itself: the plural form that
 * `count` has, and arguments with the formats of `formatsFor`.
 */
export function sayIn(locale: string): Say {
  const plurals = new Intl.PluralRules(locale);
  const formats = formatsFor(locale);
  return (catalogue, path, { count, ...others }) => {
    const key = path.at(-1) ?? "";
    const part = path.slice(0, -1).reduce((inner, name) => inner[name] as Catalogue, catalogue);
    const values = { count, ...others } as Readonly<Record<string, unknown>>;
    const forms = typeof count === "number" ? [...(count === 0 ? ["_zero"] : []), `_${plurals.select(count)}`] : [];
    const text = [...forms, ""].map((form) => part[key + form]).find((found) => typeof found === "string") ?? key;
    return text.replace(/{{(\w+)(?:, (\w+))?}}/g, (_, name: string, format?: string) => {
      const write = format === undefined ? String : formats[format];
      return write?.(values[name] as never) ?? "";
    });
  };
}
