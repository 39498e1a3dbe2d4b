import type { ErrorObject } from "ajv/dist/2020.js";
import { quote, type Finding } from "./diagnostic.ts";
import type { Field } from "./fields.ts";
import { parsePointer } from "./pointer.ts";

/** Faults of type, length, range and pattern: `not a date: June 2024`. */
export function describeShapeFault(
  { keyword, params, data, schema, parentSchema }: ErrorObject,
  pointer: string,
  field: Field,
): Finding {
  const key = parsePointer(pointer).findLast((part) => !/^\d+$/.test(part)) ?? "listing";
  switch (keyword) {
    case "type":
      return { pointer, ...wrongType(String(schema), data, key, field) };
    case "minLength":
      return { pointer, message: `no value: ${key}`, hint: "fill it in, or remove the line" };
    case "minItems":
    case "minProperties":
      return { pointer, at: "key", message: `nothing in it: ${key}`, hint: "fill it in, or remove the line" };
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
        hint: `${key} lies between ${field.schema.minimum} and ${field.schema.maximum}`,
      };
    case "pattern":
      return { pointer, ...wrongPattern(String(data), key, String(parentSchema?.["pattern"] ?? ""), field) };
    default:
      return { pointer, message: `does not fit the schema: ${key} (${keyword})`, hint: field.description };
  }
}

type Words = Pick<Finding, "message" | "hint">;

function wrongType(expected: string, data: unknown, key: string, field: Field): Words {
  const example = field.examples[0];
  switch (expected) {
    case "array": {
      const isText = typeof data === "string";
      const cure = isText ? `write ${key}: [${quote(data)}]` : `write ${key} as a list, one item after each \`- \``;
      return { message: `not a list: ${quote(data)}`, hint: cure };
    }
    case "integer":
      return {
        message: `not a whole number: ${quote(data)}`,
        hint: `write digits only, such as ${String(example ?? 2014)}`,
      };
    case "object":
      if (key === "listing")
        return {
          message: `not a listing: ${quote(data)}`,
          hint: "a listing is made of lines `key: value`; copy one of the same folder",
        };
      return {
        message: `not a mapping: ${quote(data)}`,
        hint: `${key} has keys of its own: ${(field.item ?? field).fields.map(({ name }) => name).join(", ")}`,
      };
    default:
      return {
        message: `not a line of text: ${quote(data)}`,
        hint: `write ${key} as plain text${typeof example === "string" ? `, such as ${example}` : ""}`,
      };
  }
}

function wrongPattern(value: string, key: string, pattern: string, field: Field): Words {
  if (pattern.includes("https?"))
    return { message: `not a full web address: ${quote(value)}`, hint: cureOfAddress(value) };
  if (pattern.startsWith("^\\d{4}-("))
    return { message: `not a day: ${quote(value)}`, hint: cureOfDate(value, "write YYYY-MM-DD, such as 2026-11-25") };
  if (pattern.startsWith("^\\d{4}("))
    return {
      message: `not a date: ${quote(value)}`,
      hint: cureOfDate(value, "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2024-06"),
    };
  if (pattern.includes("entities|tools"))
    return { message: `not a reference: ${quote(value)}`, hint: cureOfReference(value) };
  if (pattern.includes("@"))
    return {
      message: `not an e-mail address: ${quote(value)}`,
      hint: "write a role address, such as info@example.org",
    };
  const example = field.examples[0];
  return {
    message: `not a valid ${key}: ${quote(value)}`,
    hint: example === undefined ? field.description : `write it like ${String(example)}`,
  };
}

function cureOfAddress(value: string): string {
  if (/^https?:\/\/[^/]*@/.test(value)) return "leave out the user name and password before @";
  if (/\s/.test(value.trim())) return "an address has no spaces; write %20 for one";
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value)) return `write https://${value}`;
  return "write the whole address, from https:// on";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads the commonest other ways to write a date; `03/04/2024` stays ambiguous. */
function cureOfDate(value: string, otherwise: string): string {
  const two = (text: string | number) => String(text).padStart(2, "0");
  const loose = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(value);
  if (
    loose &&
    Number(loose[2]) >= 1 &&
    Number(loose[2]) <= 12 &&
    Number(loose[3] ?? 1) >= 1 &&
    Number(loose[3] ?? 1) <= 31
  ) {
    return `write ${loose[1]}-${two(loose[2] ?? "")}${loose[3] === undefined ? "" : `-${two(loose[3])}`}`;
  }
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(value.trim());
  const month = words ? months.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) : -1;
  if (words && month >= 0)
    return `write ${words[3]}-${two(month + 1)}${words[1] === undefined ? "" : `-${two(words[1])}`}`;
  return otherwise;
}

function cureOfReference(value: string): string {
  const folder = /^(entity|entities|tools?)\//i.exec(value)?.[1]?.toLowerCase();
  const id = value
    .slice(value.lastIndexOf("/") + 1)
    .replace(/\.ya?ml$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (id !== "" && folder !== undefined) return `write ${folder.startsWith("t") ? "tools" : "entities"}/${id}`;
  return `write the folder and the id, such as entities/${id || "an-id"} or tools/${id || "an-id"}`;
}
