import type { ErrorObject } from "ajv";
import { quote, type Finding } from "../diagnostic.ts";
import type { Field } from "../fields.ts";
import { parsePointer } from "../pointer.ts";
import { parseLooseDate } from "./loose-date.ts";

/** Faults of type, length, range and pattern: `not a date: June 2024`. */
export function describeShapeFault(
  { keyword, params }: ErrorObject,
  data: unknown,
  pointer: string,
  field: Field,
): Finding {
  const key = parsePointer(pointer).findLast((part) => !/^\d+$/.test(part)) ?? "listing";
  switch (keyword) {
    case "type":
      return { pointer, ...wrongType(String(params["type"]), data, key, field) };
    case "minItems":
    case "minProperties":
      return describeEmptyPart(pointer, key, field);
    case "maxItems":
      return {
        pointer,
        at: "key",
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
      return { pointer, ...wrongPattern(String(data), key, String(params["pattern"]), field) };
    default:
      return { pointer, message: `does not fit the schema: ${key} (${keyword})`, hint: field.description };
  }
}

type Words = Pick<Finding, "message" | "hint">;

function wrongType(expected: string, data: unknown, key: string, field: Field): Words {
  const example = field.examples[0];
  const line = field.name === "" ? undefined : formatExampleLine(key, field);
  switch (expected) {
    case "array":
      return { message: `not a list: ${quote(data)}`, hint: hintOfList(data, key, field) };
    case "integer":
      return {
        message: `not a whole number: ${quote(data)}`,
        hint: `write it like ${String(example ?? 2014)}, in digits`,
      };
    case "object":
      return {
        message: `not a mapping: ${quote(data)}`,
        hint: `${field.name === "" ? `each item of ${key}` : key} has keys of its own: ${field.fields.map(({ name }) => name).join(", ")}`,
      };
    default:
      return {
        message: `not a line of text: ${quote(data)}`,
        hint: `write ${key} as plain text${line === undefined ? "" : `, such as \`${line}\``}`,
      };
  }
}

function hintOfList(data: unknown, key: string, { item }: Field): string {
  if (typeof data !== "string") return `write ${key} as a list, one item after each \`- \``;
  if (/^[–—•*·]|^-(?=[\S\u00a0])/.test(data))
    return "write `- ` (with a space) before each item, each on a line of its own";
  const first = item?.fields[0];
  if (first === undefined) return `write ${key}: [${quote(data)}]`;
  const value = first.name === "url" && data.startsWith("http") ? quote(data) : String(first.examples[0] ?? "…");
  return `write ${formatListExample(key, `${first.name}: ${value}`)}`;
}

function wrongPattern(value: string, key: string, pattern: string, field: Field): Words {
  if (pattern.includes("https?"))
    return { message: `not a full web address: ${quote(value)}`, hint: hintOfAddress(value) };
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

function hintOfAddress(value: string): string {
  if (/^[“”‘’„]/.test(value)) return "use straight quotes or none";
  if (/^https?:\/\/[^/]*@/.test(value)) return "leave out the user name and password before @";
  if (value !== value.trim()) return "leave out the spaces around it";
  if (/\s/.test(value)) return "an address has no spaces; write %20 for one";
  const rest = /^h?tt?ps?[:/]+(?=[\w-]+\.)/i.exec(value);
  if (rest) return `write https://${value.slice(rest[0].length)}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value)) return `write https://${value}`;
  return "write the whole address, from https:// on";
}

/** Longer examples hide the hint. */
const longestExample = 60;

/** A key or a list item without a value; key and field of an item are those of its list. */
export function describeEmptyValue(pointer: string, key: string, field: Field, isItem: boolean): Finding {
  return isItem
    ? { pointer, message: `list item without a value: ${key}`, hint: "fill it in, or remove it" }
    : { pointer, at: "key", message: `no value: ${key}`, hint: hintOfEmpty(key, field) };
}

/** A list or a mapping with nothing in it. */
export function describeEmptyPart(pointer: string, key: string, field: Field): Finding {
  return { pointer, at: "key", message: `nothing in it: ${key}`, hint: hintOfEmpty(key, field) };
}

function hintOfEmpty(key: string, field: Field): string {
  return `${fillIn(key, field)}${field.isRequired ? "" : ", or remove the line"}`;
}

function fillIn(key: string, field: Field): string {
  const keys = (field.item ?? field).fields.map(({ name }) => name);
  if (field.type === "map") return `fill in its keys: ${keys.join(", ")}`;
  if (keys.length > 0) return `fill in its items, each with keys of its own: ${keys.join(", ")}`;
  const line = formatExampleLine(key, field);
  return line === undefined ? "fill it in" : `fill it in, such as \`${line}\``;
}

/** A key and, below it, the first item of a list of mappings. */
export function formatListExample(key: string, item: string): string {
  return `\`${key}:\` and below it \`  - ${item}\``;
}

/** `key: value` with the schema's example, unless that is long or has parts. */
export function formatExampleLine(key: string, { examples }: Field): string | undefined {
  const example = examples[0];
  const text = Array.isArray(example) ? `[${example.join(", ")}]` : String(example);
  const isPlain = example !== undefined && ![example].flat().some((part) => typeof part === "object");
  return isPlain && text.length <= longestExample ? `${key}: ${text}` : undefined;
}
