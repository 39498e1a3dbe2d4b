import { addressOfForm, addressOfReference } from "../../dataset/address.ts";
import {
  fieldsWith,
  tableFields,
  valueAtPath,
  type FieldPath,
  type FieldSection,
  type ListedField,
} from "../../dataset/field-table.ts";
import { fieldAt, fieldsByKind } from "../../dataset/fields.ts";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import { plainUrl, shownAddress } from "../../dataset/web-host.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { pathOfFact, type Clarity, type ClarityFact } from "../../core/register/clarity.ts";
import { isEnded, type Register } from "../../core/register/register.ts";
import { resolveMoved } from "../../core/register/relations.ts";
import { href } from "../ui/href.ts";
import { termTitle } from "../vocabulary/terms.ts";
import { messages } from "./words.ts";

const { fieldLabels, format, listing: words } = messages;

export interface StatedField extends ListedField {
  readonly value: unknown;
}

/** The fields of a section that a listing states, in the order of the page; what ended is not there to be asked. */
export function statedFields(listing: Listing, section: FieldSection): StatedField[] {
  return fieldsWith("section", section).flatMap((field) => {
    const isLeftOut =
      field.path === "acronym" || field.path === "aliases" || (field.path === "contact" && isEnded(listing));
    const value = isLeftOut || !field.kinds.includes(listing.kind) ? undefined : valueAtPath(listing, field.path);
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ ...field, value }];
  });
}

/** What could not be found and a reader may supply: a field, or newer evidence. */
type Supply = FieldPath | "currency";

/** A fact of the clarity checklist as something to supply. */
export function toMissingField(fact: ClarityFact): Supply {
  return pathOfFact.get(fact) ?? "currency";
}

/** Where something missing can be supplied: the form of that listing, open at the first of it. */
export function missingFieldHref(listing: Listing, [first]: readonly Supply[]): string {
  const reference = referenceOf(listing);
  // Newer evidence is what a confirmation brings.
  if (first === "currency") return href(addressOfForm(reference, "confirm"));
  // Of a field with parts, the form asks for the first.
  const part = tableFields.find(({ path }) => path.startsWith(`${first}.`))?.path;
  return href(addressOfForm(reference, "edit", part ?? first));
}

/** What could not be found of a section: what clarity asks for, and of reach each part. What ended is asked for nothing. */
export function missingIn(section: FieldSection, listing: Listing, { missing }: Clarity): Supply[] {
  if (isEnded(listing)) return [];
  const partsOfReach: readonly Supply[] = ["reach", "focus.issues", "focus.industries"];
  if (section === "reach") return partsOfReach.filter((path) => valueAtPath(listing, path) === undefined);
  const paths = new Set<Supply>(fieldsWith("section", section).map(({ path }) => path));
  // A contact that only an old page shows is there to be read, though clarity asks for a newer one.
  return missing.map(toMissingField).filter((each) => paths.has(each) && valueAtPath(listing, each) === undefined);
}

/** A line of a field that lists things: a link where there is one, with a word before it and what else is known after it. */
interface Item {
  readonly lead?: string | undefined;
  readonly isInEnglish?: boolean;
  readonly title: string;
  readonly href?: string | undefined;
  readonly note?: string;
}

const registries = [
  ["lei", "https://search.gleif.org/#/record/"],
  ["ror", "https://ror.org/"],
  ["wikidata", "https://www.wikidata.org/wiki/"],
] as const;

/** The lines of a field that lists things, such as outputs or names; undefined for other fields. */
export function itemsOf(listing: Listing, field: StatedField, register: Register): Item[] | undefined {
  const { name, acronym, aliases = [], contact = {}, identifiers = {} } = listing;
  switch (field.path) {
    case "contact":
      return [
        ...(contact.url ? [{ href: contact.url, title: plainUrl(contact.url) }] : []),
        ...(contact.email ? [{ href: `mailto:${contact.email}`, title: shownAddress(contact.email) }] : []),
      ];
    case "developers":
      return (listing.kind === "tool" ? (listing.developers ?? []) : []).map(({ name: title, to }) =>
        to === undefined
          ? { title, note: words.notListed }
          : { title, href: href(addressOfReference(resolveMoved(register.dataset)(to as Reference))) },
      );
    case "identifiers":
      return [
        ...(identifiers.org_id ?? []).map((id) => {
          const { register: list, number = id, address } = parseOrgId(id) ?? {};
          return { lead: list?.title, isInEnglish: true, title: number, href: address };
        }),
        ...registries.flatMap(([registry, address]) => {
          const title = identifiers[registry];
          return title ? [{ lead: fieldLabels[`identifiers.${registry}`], title, href: address + title }] : [];
        }),
      ];
    case "name":
      return [
        { title: name },
        ...(acronym === undefined ? [] : [{ title: acronym, note: words.acronymOf }]),
        ...aliases.map((title) => ({ title, note: words.alias })),
      ];
    default:
      return field.shape === "things" ? thingsOf(listing, field) : undefined;
  }
}

/** Outputs, case studies and the like: the title, where it can be had, and what else is known of it, terms by their titles. */
function thingsOf({ kind }: Listing, { path, value }: StatedField): Item[] {
  const parts = fieldAt(fieldsByKind[kind], path)?.item?.fields ?? [];
  return (value as readonly Readonly<Record<string, unknown>>[]).map((thing) => {
    const details = parts.flatMap(({ name, vocabulary }) => {
      const said = name === "title" || name === "url" ? [] : [thing[name] ?? []].flat().map(String);
      return said.length === 0
        ? []
        : [format.list(said.map((each) => (vocabulary ? termTitle(vocabulary, each) : each)))];
    });
    return {
      title: String(thing["title"]),
      href: thing["url"] as string | undefined,
      note: details.join(format.comma),
    };
  });
}

/** The names of the fields that a source supports, as written within a sentence. */
export function formatFieldTitles(paths: readonly string[]): string[] {
  return paths.map((path) => inSentence((fieldLabels as Readonly<Record<string, string>>)[path] ?? path));
}
