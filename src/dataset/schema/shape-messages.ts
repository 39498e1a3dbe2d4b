import type { ErrorObject } from "ajv";
import { readLooseDate } from "./date-cure.ts";
import { quote, type Finding } from "../diagnostic.ts";
import { describeEmptyPart, exampleLine, listLines } from "./empty-value.ts";
import type { Field } from "../fields.ts";
import { parsePointer } from "../pointer.ts";

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
  const line = field.name === "" ? undefined : exampleLine(key, field);
  switch (expected) {
    case "array":
      return { message: `not a list: ${quote(data)}`, hint: cureOfList(data, key, field) };
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

function cureOfList(data: unknown, key: string, { item }: Field): string {
  if (typeof data !== "string") return `write ${key} as a list, one item after each \`- \``;
  if (/^[–—•*·]|^-(?=[\S\u00a0])/.test(data))
    return "write `- ` (with a space) before each item, each on a line of its own";
  const first = item?.fields[0];
  if (first === undefined) return `write ${key}: [${quote(data)}]`;
  const value = first.name === "url" && data.startsWith("http") ? quote(data) : String(first.examples[0] ?? "…");
  return `write ${listLines(key, `${first.name}: ${value}`)}`;
}

function wrongPattern(value: string, key: string, pattern: string, field: Field): Words {
  if (pattern.includes("https?"))
    return { message: `not a full web address: ${quote(value)}`, hint: cureOfAddress(value) };
  if (pattern.startsWith("^\\d{4}-(")) return { message: `not a day: ${quote(value)}`, hint: cureOfDay(value) };
  if (pattern.startsWith("^\\d{4}("))
    return {
      message: `not a date: ${quote(value)}`,
      hint: cureOfDate(value),
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

function cureOfAddress(value: string): string {
  if (/^[“”‘’„]/.test(value)) return "use straight quotes or none";
  if (/^https?:\/\/[^/]*@/.test(value)) return "leave out the user name and password before @";
  if (value !== value.trim()) return "leave out the spaces around it";
  if (/\s/.test(value)) return "an address has no spaces; write %20 for one";
  const rest = /^h?tt?ps?[:/]+(?=[\w-]+\.)/i.exec(value);
  if (rest) return `write https://${value.slice(rest[0].length)}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value)) return `write https://${value}`;
  return "write the whole address, from https:// on";
}

function cureOfDate(value: string): string {
  return `write ${readLooseDate(value) ?? "YYYY, YYYY-MM or YYYY-MM-DD, such as 2024-06"}`;
}

function cureOfDay(value: string): string {
  return `write ${readLooseDate(value, true) ?? "YYYY-MM-DD, such as 2026-11-25"}`;
}
