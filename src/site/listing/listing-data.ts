import schemaOrg from "../../core/publish/formats/json-ld.json" with { type: "json" };
import { listOpenDays, parseOpeningHours, type OpeningPeriod } from "../../core/language/opening-hours.ts";
import type { HelpLine } from "../../core/register/help-lines.ts";
import { isEnded } from "../../core/register/register.ts";
import { addressOfListing } from "../../dataset/address.ts";
import { valueAtPath } from "../../dataset/field-table.ts";
import type { Listing } from "../../dataset/model.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import { pageLanguage } from "../language/page-language.ts";
import { absoluteUrlOrHref } from "../ui/href.ts";
import type { StructuredData } from "../ui/structured-data.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { termTitle } from "../vocabulary/terms.ts";

/** Fields that hold a text or number and become a property each. */
const plainFields = ["name", "summary", "uses", "founded", "launched", "identifiers.lei"] as const;
/** Addresses, which an ended listing no longer answers at. */
const addressFields = ["website", "contact.email"] as const;

/**
 * Builds the structured data of a listing's page, in the terms of schema.org that the published linked data has too. It states
 * only what the page shows.
 *
 * @returns `@type` ("Organization" or "SoftwareApplication"); `name`, `description` (summary), `featureList` (uses),
 *   `foundingDate`, `datePublished` (launch), `leiCode`, and unless the listing ended `url` (website) and `email`, each undefined
 *   if the listing lacks it; `alternateName` (acronym and aliases) and `sameAs` (pages in Wikidata, ROR and other registers),
 *   absent if empty; `areaServed` (titles of countries, undefined without any); of an
 *   organisation that has not ended `contactPoint`, as in `buildContactPoint`, absent without help lines; of a tool `applicationCategory` (titles of
 *   functions, joined by ", ") and `author`, a list of `{"@type": "Organization", name}`; `subjectOf`, `{"@type": "WebPage",
 *   url, inLanguage}` with the listing's page in the language of the build
 */
export function buildListingData(listing: Listing): StructuredData {
  const { acronym, aliases = [], reach, identifiers } = listing;
  const paths = isEnded(listing) ? plainFields : [...plainFields, ...addressFields];
  const otherNames = [...(acronym === undefined ? [] : [acronym]), ...aliases];
  const sameAs = [
    identifiers?.wikidata && `https://www.wikidata.org/wiki/${identifiers.wikidata}`,
    identifiers?.ror && `https://ror.org/${identifiers.ror}`,
    ...(identifiers?.org_id ?? []).map((id) => parseOrgId(id)?.address),
  ].filter(Boolean);
  // Only organisations have contact points in schema.org.
  const lines = listing.kind === "entity" && !isEnded(listing) ? (listing.help_lines ?? []) : [];
  const contactPoints = lines.map(buildContactPoint);
  return {
    "@type": schemaOrg.types[listing.kind],
    ...Object.fromEntries(paths.map((path) => [schemaOrg.properties[path], valueAtPath(listing, path)])),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(contactPoints.length > 0 && { contactPoint: contactPoints }),
    areaServed: reach?.countries?.map((id) => termTitle("country", id)),
    ...(listing.kind === "tool" && {
      applicationCategory: listing.functions.map((id) => termTitle("tool-function", id)).join(", "),
      author: listing.developers?.map(({ name }) => ({ "@type": "Organization", name })),
    }),
    subjectOf: {
      "@type": "WebPage",
      url: absoluteUrlOrHref(addressOfListing(listing)),
      inLanguage: pageLanguage.tag,
    },
  };
}

/**
 * Builds a help line in the terms of schema.org: `@type` ("ContactPoint"), `contactType` ("Help lines" in the page's language), `name`
 * (undefined if it has none), `telephone`, `areaServed` (titles of countries), `availableLanguage` (language codes) and
 * `hoursAvailable`, a specification with `dayOfWeek`, `opens` and `closes` for each period. The last two are undefined if they are
 * not stated.
 *
 * @see https://schema.org/ContactPoint
 */
function buildContactPoint({ telephone, countries, languages, hours, name }: HelpLine): object {
  return {
    "@type": "ContactPoint",
    contactType: fieldLabels.help_lines,
    name,
    telephone,
    areaServed: countries.map((id) => termTitle("country", id)),
    availableLanguage: languages,
    hoursAvailable: hours === undefined ? undefined : parseOpeningHours(hours).map(buildOpeningHours),
  };
}

/** Days of the week in schema.org, from Monday on. */
const daysOfWeek = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Builds a period of opening hours: `{"@type", dayOfWeek: ["https://schema.org/Monday"], opens: "09:00", closes: "17:00"}`. */
function buildOpeningHours(period: OpeningPeriod): object {
  return {
    "@type": "OpeningHoursSpecification",
    dayOfWeek: listOpenDays(period).map((day) => `https://schema.org/${daysOfWeek[day] ?? ""}`),
    opens: period.opens,
    closes: period.closes,
  };
}
