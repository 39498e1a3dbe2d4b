import type { ErrorObject } from "ajv/dist/2020.js";
import { quote, type Finding } from "./diagnostic.ts";
import { fieldsBelow, fieldsByKind, type Field } from "./fields.ts";
import { folders, type Kind } from "./model.ts";
import { nearest } from "./nearest.ts";
import { parsePointer } from "./pointer.ts";
import { describeShapeFault } from "./shape-messages.ts";
import { vocabularyByName } from "./vocabularies.ts";

/** A value that its vocabulary does not have: `unknown issue: forced-labor`. */
export function describeTermFault(value: unknown, pointer: string, field: Field): Finding {
  const name = field.vocabulary ?? "term";
  const { terms, title } = vocabularyByName(name);
  const word = title.toLowerCase();
  if (typeof value !== "string") {
    return {
      pointer,
      message: `not a single ${word}: ${quote(value)}`,
      hint: `write one term, such as ${terms[0]?.id}`,
    };
  }
  const sameLetters = terms.find(({ id }) => id.toLowerCase() === value.toLowerCase());
  const sameTitle = terms.find((term) => term.title.toLowerCase() === value.toLowerCase().trim());
  const close = sameLetters?.id ?? sameTitle?.id ?? nearestTerm(value, name);
  const where = `${pluralOf(word)} are listed in schemas/vocabularies/${name}.json`;
  const asked = sameLetters ? `write ${close}` : `did you mean ${close}?`;
  return {
    pointer,
    message: `unknown ${word}: ${quote(value)}`,
    hint: close === undefined ? where : `${asked} ${where}`.replace(/^write (\S+) /, "write $1; "),
  };
}

function nearestTerm(value: string, vocabulary: string): string | undefined {
  const { terms } = vocabularyByName(vocabulary);
  if (vocabulary === "country" || vocabulary === "language") {
    const title = nearest(
      value,
      terms.map((term) => term.title),
    );
    return value.length > 3 ? terms.find((term) => term.title === title)?.id : undefined;
  }
  const byId = nearest(
    value,
    terms.map(({ id }) => id),
  );
  return (
    byId ??
    terms.find(
      (term) =>
        term.title ===
        nearest(
          value,
          terms.map(({ title }) => title),
        ),
    )?.id
  );
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** One fault of the schema in words for someone who never saw JSON Schema. */
export function describeSchemaFault(
  error: ErrorObject,
  pointer: string,
  field: Field,
  root: Field,
  kind: Kind,
): Finding {
  switch (error.keyword) {
    case "required":
      return missingKey(String(error.params["missingProperty"]), pointer, field);
    case "unevaluatedProperties":
    case "additionalProperties":
      return unknownKey(pointer, field, root, kind);
    case "const":
      return wrongKind(error.data, pointer, kind);
    case "oneOf":
      return oneSide(error.data, pointer);
    default:
      return describeShapeFault(error, pointer, field);
  }
}

function missingKey(key: string, pointer: string, holder: Field): Finding {
  const field = (holder.item ?? holder).fields.find(({ name }) => name === key);
  const example = field?.examples[0];
  const line = example === undefined || typeof example === "object" ? `${key}:` : `${key}: ${String(example)}`;
  const said = field?.description.replace(/\.$/, "") ?? "";
  return {
    pointer,
    message: `missing key: ${key}`,
    hint: `add \`${line}\`${said === "" ? "" : ` (${said.charAt(0).toLowerCase()}${said.slice(1)})`}`,
  };
}

function unknownKey(pointer: string, holder: Field, root: Field, kind: Kind): Finding {
  const key = parsePointer(pointer).at(-1) ?? "";
  const base = { pointer, at: "key" as const, message: `unknown key: ${quote(key)}` };
  if (root === fieldsByKind.moved) return { ...base, hint: "a tombstone has only `kind: moved` and `to`" };
  const names = (holder.item ?? holder).fields.map(({ name }) => name);
  const close = nearest(key, names);
  if (close !== undefined) return { ...base, hint: `did you mean ${close}?` };
  const elsewhere = [...fieldsBelow(root)].find(({ name, path }) => name === key && !path.includes("sources"));
  if (elsewhere?.path.includes("."))
    return { ...base, hint: `it belongs under ${elsewhere.path.slice(0, elsewhere.path.lastIndexOf("."))}` };
  if (elsewhere !== undefined) return { ...base, hint: "it belongs at the top, without indentation" };
  const other = kind === "entity" ? "tool" : "entity";
  const isOthers = [...fieldsBelow(fieldsByKind[other])].some(({ name }) => name === key);
  if (isOthers) return { ...base, hint: `only ${other === "tool" ? "a tool" : "an entity"} has it; remove the line` };
  return { ...base, hint: `keys here are ${names.join(", ")}` };
}

function wrongKind(value: unknown, pointer: string, kind: Kind): Finding {
  const isOther = value === (kind === "entity" ? "tool" : "entity");
  return {
    pointer,
    message: `wrong kind for this folder: ${quote(value)}`,
    hint: isOther
      ? `move the file to ${folders[value as Kind]}/, or write kind: ${kind}`
      : `files in ${folders[kind]}/ say kind: ${kind}, or kind: moved for a tombstone`,
  };
}

/** A relation names its other side in one of two ways. */
function oneSide(value: unknown, pointer: string): Finding {
  const hasBoth = typeof value === "object" && value !== null && "to" in value && "name" in value;
  return {
    pointer,
    message: hasBoth ? "relation with both `to` and `name`" : "relation without its other side",
    hint: "write `to: entities/an-id` (or tools/an-id) when the other side is listed, else `name: Its Name`; one of the two",
  };
}
