import type { ErrorObject } from "ajv";
import { quote, type Finding } from "../diagnostic.ts";
import type { Field } from "../fields.ts";
import { parsePointer } from "../pointer.ts";
import { parseLooseDate } from "./loose-date.ts";

type Description = Pick<Finding, "message" | "hint">;

/**
 * Describes a fault of type, length, range or pattern, with its cure. The messages and hints by keyword:
 *
 * - `type`: `not a list: a`, `not a whole number: x`, `not a mapping: a` or `not a line of text: …` (see `describeWrongType`).
 * - `minItems`, `minProperties`: `nothing in it: sources`.
 * - `maxItems`: `too many items: 120; at most 100`, at the key.
 * - `maxLength`: `too long: name has 160 characters`, hint "at most 150; shorten it".
 * - `minimum`, `maximum`: `out of range: 9999`, hint "founded must be between 1800 and 2100".
 * - `pattern`: see `describeWrongPattern`, such as `not a date: June 2024`, hint "write 2024-06".
 * - any other: `does not fit the schema: name (format)`, hint the field's description.
 *
 * @param data the faulty value
 * @param pointer of the value; the last part that is no index is the key in messages
 * @param field of the value; of a list's item, the item
 */
export function describeShapeFault(
  { keyword, params }: ErrorObject,
  data: unknown,
  pointer: string,
  field: Field,
): Finding {
  const key = parsePointer(pointer).findLast((part) => !/^\d+$/.test(part)) ?? "listing";
  switch (keyword) {
    case "type":
      return { pointer, ...describeWrongType(String(params["type"]), data, key, field) };
    case "minItems":
    case "minProperties":
      return describeEmptyPart(pointer, key, field);
    case "maxItems":
      return {
        pointer,
        part: "key",
        message: `too many items: ${(data as unknown[]).length}; at most ${params["limit"]}`,
        hint: `keep the ${key} that matter most to a reader`,
      };
    case "maxLength":
      return {
        pointer,
        message: `too long: ${key} has ${[...String(data)].length} characters`,
        hint: `at most ${params["limit"]}; shorten it`,
      };
    case "minimum":
    case "maximum":
      return {
        pointer,
        message: `out of range: ${quote(data)}`,
        hint: `${key} must be between ${field.schema.minimum} and ${field.schema.maximum}`,
      };
    case "pattern":
      return { pointer, ...describeWrongPattern(String(data), key, String(params["pattern"]), field) };
    default:
      return { pointer, message: `does not fit the schema: ${key} (${keyword})`, hint: field.description };
  }
}

/**
 * Describes a value of another type than its field's: `not a list: forced-labour`, `not a whole number: many`,
 * `not a mapping: x` or `not a line of text: ["a"]`. The hint shows how to write it, such as "write aliases: [a]".
 *
 * @param expectedType of JSON Schema: "array", "integer", "object", or any other for a text
 */
function describeWrongType(expectedType: string, data: unknown, key: string, field: Field): Description {
  const isItem = field.name === "";
  switch (expectedType) {
    case "array":
      return { message: `not a list: ${quote(data)}`, hint: formatListHint(data, key, field) };
    case "integer":
      return {
        message: `not a whole number: ${quote(data)}`,
        hint: `write it like ${String(field.examples[0] ?? 2014)}, in digits`,
      };
    case "object": {
      const subject = isItem ? `each item of ${key}` : key;
      return {
        message: `not a mapping: ${quote(data)}`,
        hint: `${subject} has keys of its own: ${field.fields.map(({ name }) => name).join(", ")}`,
      };
    }
    default: {
      const example = isItem ? undefined : formatExampleLine(key, field);
      return {
        message: `not a line of text: ${quote(data)}`,
        hint: `write ${key} as plain text${example === undefined ? "" : `, such as \`${example}\``}`,
      };
    }
  }
}

/**
 * Formats the cure for a value that should be a list: "write aliases: [a]", with the value as its first item if it is a text
 * that can be one. Other values give "write aliases as a list, one item after each `- `", a text that begins with a bullet how
 * to write one.
 */
function formatListHint(data: unknown, key: string, { item }: Field): string {
  if (typeof data !== "string") return `write ${key} as a list, one item after each \`- \``;
  const hasBullets = /^[–—•*·]|^-(?=[\S\u00a0])/.test(data);
  if (hasBullets) return "write `- ` (with a space) before each item, each on a line of its own";
  const firstField = item?.fields[0];
  if (firstField === undefined) return `write ${key}: [${quote(data)}]`;
  const isItsUrl = firstField.name === "url" && data.startsWith("http");
  const value = isItsUrl ? quote(data) : String(firstField.examples[0] ?? "…");
  return `write ${formatListExample(key, `${firstField.name}: ${value}`)}`;
}

/**
 * Describes a text that does not match its pattern, which itself tells the format: `not a full web address: …`, `not a day: …`,
 * `not a date: June 2024` (hint: "write 2024-06"), `not an e-mail address: …`. Any other is `not a valid ror: …`, with the
 * field's first example in the hint, or its description.
 */
function describeWrongPattern(value: string, key: string, pattern: string, field: Field): Description {
  if (pattern.includes("https?"))
    return { message: `not a full web address: ${quote(value)}`, hint: formatAddressHint(value) };
  if (pattern.startsWith("^\\d{4}-("))
    return {
      message: `not a day: ${quote(value)}`,
      hint: `write ${parseLooseDate(value, true) ?? "YYYY-MM-DD, such as 2026-11-25"}`,
    };
  if (pattern.startsWith("^\\d{4}("))
    return {
      message: `not a date: ${quote(value)}`,
      hint: `write ${parseLooseDate(value) ?? "YYYY, YYYY-MM or YYYY-MM-DD, such as 2024-06"}`,
    };
  if (pattern.includes("@"))
    return {
      message: `not an e-mail address: ${quote(value)}`,
      hint: /^mailto:/i.test(value) ? "leave out mailto:" : "write a role address, such as info@example.org",
    };
  const example = field.examples[0];
  return {
    message: `not a valid ${key}: ${quote(value)}`,
    hint: example === undefined ? field.description : `write it like ${String(example)}`,
  };
}

/**
 * Formats the cure for a faulty web address. The first that applies: "use straight quotes or none", "leave out the user name
 * and password before @", "leave out the spaces around it", "an address has no spaces; write %20 for one", "write
 * https://example.org" for `https:/example.org` and `example.org`, "write the whole address, from https:// on".
 */
function formatAddressHint(value: string): string {
  if (/^[“”‘’„]/.test(value)) return "use straight quotes or none";
  if (/^https?:\/\/[^/]*@/.test(value)) return "leave out the user name and password before @";
  if (value !== value.trim()) return "leave out the spaces around it";
  if (/\s/.test(value)) return "an address has no spaces; write %20 for one";
  const misspeltScheme = /^h?tt?ps?[:/]+(?=[\w-]+\.)/i.exec(value)?.[0];
  if (misspeltScheme !== undefined) return `write https://${value.slice(misspeltScheme.length)}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value)) return `write https://${value}`;
  return "write the whole address, from https:// on";
}

/** Longer examples would hide the hint. */
const maxExampleLength = 60;

/**
 * Describes a key or a list item without a value: `no value: website`, `list item without a value: aliases`.
 *
 * @param key of the value; for an item, that of its list
 * @param field of the value; for an item, that of its list
 */
export function describeEmptyValue(pointer: string, key: string, field: Field, isItem: boolean): Finding {
  return isItem
    ? { pointer, message: `list item without a value: ${key}`, hint: "fill it in, or remove it" }
    : { pointer, part: "key", message: `no value: ${key}`, hint: formatEmptyHint(key, field) };
}

/**
 * Describes a list without items or a mapping without keys: `nothing in it: sources`, at its key, with the hint of
 * `formatEmptyHint`.
 */
export function describeEmptyPart(pointer: string, key: string, field: Field): Finding {
  return { pointer, part: "key", message: `nothing in it: ${key}`, hint: formatEmptyHint(key, field) };
}

/**
 * Formats the cure for an empty field: to fill it in (see `formatFillHint`), followed by ", or remove the line" if it is not
 * required.
 */
function formatEmptyHint(key: string, field: Field): string {
  return `${formatFillHint(key, field)}${field.isRequired ? "" : ", or remove the line"}`;
}

/**
 * Formats how to fill in a field. The first that applies: "fill in its keys: level, date" for a mapping; "fill in its items,
 * each with keys of its own: url, publisher, …"; "fill it in, such as `founded: 2014`"; "fill it in" without a short example.
 */
function formatFillHint(key: string, field: Field): string {
  const keys = (field.item ?? field).fields.map(({ name }) => name);
  if (field.type === "map") return `fill in its keys: ${keys.join(", ")}`;
  if (keys.length > 0) return `fill in its items, each with keys of its own: ${keys.join(", ")}`;
  const example = formatExampleLine(key, field);
  return example === undefined ? "fill it in" : `fill it in, such as \`${example}\``;
}

/** Formats a key and the first item of its list, which is a mapping: `` `sources:` and below it `  - url: https://…` ``. */
export function formatListExample(key: string, item: string): string {
  return `\`${key}:\` and below it \`  - ${item}\``;
}

/**
 * Formats a key with the first example of its schema: `languages: [en, th]`.
 *
 * @returns undefined if there is no example, if it is a mapping or a list of some, or if it is longer than `maxExampleLength`
 *   (60 characters, without the key)
 */
export function formatExampleLine(key: string, { examples }: Field): string | undefined {
  const example = examples[0];
  const hasMapping = [example].flat().some((part) => typeof part === "object");
  if (example === undefined || hasMapping) return undefined;
  const text = Array.isArray(example) ? `[${example.join(", ")}]` : String(example);
  return text.length <= maxExampleLength ? `${key}: ${text}` : undefined;
}
