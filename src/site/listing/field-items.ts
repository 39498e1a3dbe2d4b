import { addressOfListing, addressOfReference } from "../../dataset/address.ts";
import { findField, fieldsByKind } from "../../dataset/fields.ts";
import type { Listing, Reference } from "../../dataset/model.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import { formatShortUrl, withAsciiHost } from "../../dataset/web-host.ts";
import { format } from "../../core/language/page-format.ts";
import { findListingByName, type Register } from "../../core/register/register.ts";
import { createMoveResolver } from "../../core/register/relations.ts";
import { href } from "../ui/href.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { termTitle } from "../vocabulary/terms.ts";
import type { StatedField } from "./stated-fields.ts";
import { listingMessages } from "./words.ts";

/** Line of a field that is shown as a list: label, title, note, such as "LEI 5493001KJTIIGC8Y1R12" or "Guide (Report, 2025)". */
interface FieldItem {
  /** Text before the title, such as the name of a registry. */
  readonly label?: string | undefined;
  /** True if the label is in English on every page. */
  readonly isEnglishLabel?: boolean;
  readonly title: string;
  /** Target of the title, if it is a link. */
  readonly href?: string | undefined;
  /** Text after the title. "" if there is none. */
  readonly note?: string;
}

/** Properties of `identifiers` that hold one id, and the beginning of the page about it. */
const registryPages = [
  ["lei", "https://search.gleif.org/#/record/"],
  ["ror", "https://ror.org/"],
  ["wikidata", "https://www.wikidata.org/wiki/"],
] as const;

/**
 * Lists the items of a field that is shown as a list: `contact`, `developers`, `identifiers`, and lists of objects such as
 * `outputs`.
 *
 * @returns `{label, title, href, note}` an item, in display order, where all but the title may be absent: "LEI
 *   5493001KJTIIGC8Y1R12" has the label "LEI"; undefined for any other field, which is shown as a value
 */
export function listFieldItems(listing: Listing, field: StatedField, register: Register): FieldItem[] | undefined {
  switch (field.path) {
    case "contact":
      return listContacts(listing);
    case "developers":
      return listDevelopers(listing, register);
    case "identifiers":
      return listIdentifiers(listing);
    default:
      return field.shape === "things" ? listObjects(listing, field) : undefined;
  }
}

/**
 * Returns a link to the contact page, `{title: "example.org/contact", href: "https://example.org/contact"}`, then one to the
 * e-mail address, `{title: "info@example.org", href: "mailto:info@example.org"}`. [] without both.
 */
function listContacts({ contact: { url, email } = {} }: Listing): FieldItem[] {
  return [
    ...(url ? [{ title: formatShortUrl(url), href: url }] : []),
    ...(email ? [{ title: withAsciiHost(email), href: `mailto:${email}` }] : []),
  ];
}

/**
 * Returns the developers of a tool in the order stated: `{title, href}` for those in the register, at its new address if the
 * listing moved, and `{title, note: "not in the register"}` for others. [] for an organisation.
 *
 * One that is stated by name alone leads to the listing of that name. A firm often has the name of its tool: on the page of that
 * tool it is `{title}`.
 */
function listDevelopers(listing: Listing, register: Register): FieldItem[] {
  const developers = listing.kind === "tool" ? (listing.developers ?? []) : [];
  const resolve = createMoveResolver(register.dataset);
  return developers.map(({ name, to }) => {
    if (to !== undefined) return { title: name, href: href(addressOfReference(resolve(to as Reference))) };
    const namesake = findListingByName(register, name);
    if (namesake === undefined) return { title: name, note: listingMessages.listing.notListed };
    return namesake === listing ? { title: name } : { title: name, href: href(addressOfListing(namesake)) };
  });
}

/**
 * Returns the registration numbers, each `{label, isEnglishLabel: true, title, href}` with the title of its register and a link
 * to it, then LEI, ROR and Wikidata id, each `{label: "LEI", title, href}`. [] without any.
 *
 * A registration number of an unknown register is as stated, with neither label nor link.
 */
function listIdentifiers({ identifiers = {} }: Listing): FieldItem[] {
  const registrations = (identifiers.org_id ?? []).map((orgId) => {
    const { register, number = orgId, address } = parseOrgId(orgId) ?? {};
    return { label: register?.title, isEnglishLabel: true, title: number, href: address };
  });
  const registryIds = registryPages.flatMap(([registry, page]) => {
    const id = identifiers[registry];
    return id ? [{ label: fieldLabels[`identifiers.${registry}`], title: id, href: page + id }] : [];
  });
  return [...registrations, ...registryIds];
}

/** Formats a value of a property: a term as its title, the `minutes` of a course as "25 minutes", any other value as it is. */
function formatProperty(name: string, value: string, vocabulary: string | undefined): string {
  if (name === "minutes") return listingMessages.listing.minutes({ count: Number(value) });
  return vocabulary === undefined ? value : termTitle(vocabulary, value);
}

/**
 * Returns an item for each object of a field such as `outputs`, in the order stated: its title, linked to its URL if it has one,
 * and the other properties as the note, such as "Report, 2025" or "E-learning, 25 minutes". Terms have their titles, properties are
 * in the order of the schema, and several values of one property are joined as a list. The note is "" without other properties.
 */
function listObjects({ kind }: Listing, { path, value }: StatedField): FieldItem[] {
  const properties = findField(fieldsByKind[kind], path)?.item?.fields ?? [];
  const noteProperties = properties.filter(({ name }) => name !== "title" && name !== "url");
  const objects = value as readonly Readonly<Record<string, unknown>>[];
  return objects.map((object) => {
    const notes = noteProperties.flatMap(({ name, vocabulary }) => {
      const values = [object[name] ?? []].flat().map(String);
      const texts = values.map((text) => formatProperty(name, text, vocabulary));
      return texts.length === 0 ? [] : [format.list(texts)];
    });
    return {
      title: String(object["title"]),
      href: object["url"] as string | undefined,
      note: notes.join(format.comma),
    };
  });
}
