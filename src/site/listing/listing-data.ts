import schemaOrg from "../../core/publish/formats/json-ld.json" with { type: "json" };
import { isEnded } from "../../core/register/register.ts";
import { addressOf } from "../../dataset/address.ts";
import { valueAtPath } from "../../dataset/field-table.ts";
import type { Listing } from "../../dataset/model.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import { absoluteUrlOrHref } from "../ui/href.ts";
import type { StructuredData } from "../ui/structured-data.ts";
import { termTitle } from "../vocabulary/terms.ts";

/** Fields that are texts or numbers; what ended has no address any more. */
const lasting = ["name", "summary", "uses", "founded", "launched", "identifiers.lei"] as const;
const current = ["website", "contact.email"] as const;

/** A listing for machines, in the words of schema.org that the linked data has: only what its page says too. */
export function buildListingData(listing: Listing): StructuredData {
  const { acronym, aliases = [], reach, identifiers } = listing;
  const paths = isEnded(listing) ? lasting : [...lasting, ...current];
  const names = [...(acronym === undefined ? [] : [acronym]), ...aliases];
  const sameAs = [
    identifiers?.wikidata && `https://www.wikidata.org/wiki/${identifiers.wikidata}`,
    identifiers?.ror && `https://ror.org/${identifiers.ror}`,
    ...(identifiers?.org_id ?? []).map((id) => parseOrgId(id)?.address),
  ].filter(Boolean);
  return {
    "@type": schemaOrg.types[listing.kind],
    ...Object.fromEntries(paths.map((path) => [schemaOrg.properties[path], valueAtPath(listing, path)])),
    ...(names.length > 0 && { alternateName: names }),
    ...(sameAs.length > 0 && { sameAs }),
    areaServed: reach?.countries?.map((id) => termTitle("country", id)),
    ...(listing.kind === "tool" && {
      applicationCategory: listing.functions.map((id) => termTitle("tool-function", id)).join(", "),
      author: listing.developers?.map(({ name }) => ({ "@type": "Organization", name })),
    }),
    subjectOf: { "@type": "WebPage", url: absoluteUrlOrHref(addressOf(listing)) },
  };
}
