import schemaOrg from "../../core/publish/formats/json-ld.json" with { type: "json" };
import { isEnded } from "../../core/register/register.ts";
import { addressOfListing } from "../../dataset/address.ts";
import { valueAtPath } from "../../dataset/field-table.ts";
import type { Listing } from "../../dataset/model.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import { pageLanguage } from "../language/page-language.ts";
import { absoluteUrlOrHref } from "../ui/href.ts";
import type { StructuredData } from "../ui/structured-data.ts";
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
 *   absent if empty; `areaServed` (titles of countries, undefined without any); of a tool `applicationCategory` (titles of
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
  return {
    "@type": schemaOrg.types[listing.kind],
    ...Object.fromEntries(paths.map((path) => [schemaOrg.properties[path], valueAtPath(listing, path)])),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(sameAs.length > 0 && { sameAs }),
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
