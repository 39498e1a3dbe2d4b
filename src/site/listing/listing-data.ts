import { addressOf, addressOfReference } from "../../dataset/address.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import type { Entity, Listing, Reference, Tool } from "../../dataset/model.ts";
import { isEnded } from "../../core/register/register.ts";
import { addressForMachines } from "../ui/href.ts";
import type { StructuredData } from "../ui/structured-data.ts";
import { termTitle } from "../vocabulary/terms.ts";

const entityTypes: Readonly<Partial<Record<Entity["type"], string>>> = {
  ngo: "NGO",
  government: "GovernmentOrganization",
};

/** A listing for machines: only what its page says too. */
export function listingData(listing: Listing): StructuredData {
  const own = listing.kind === "entity" ? entityData(listing) : toolData(listing);
  const { acronym, aliases = [], reach, identifiers } = listing;
  const names = [...(acronym === undefined ? [] : [acronym]), ...aliases];
  const sameAs = [
    identifiers?.wikidata && `https://www.wikidata.org/wiki/${identifiers.wikidata}`,
    identifiers?.ror && `https://ror.org/${identifiers.ror}`,
    ...(identifiers?.org_id ?? []).map((id) => parseOrgId(id)?.address),
  ].filter(Boolean);
  return {
    ...own,
    name: listing.name,
    alternateName: names.length > 0 ? names : undefined,
    description: listing.summary,
    url: isEnded(listing) ? undefined : listing.website,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
    areaServed: reach?.countries?.map((id) => termTitle("country", id)),
    subjectOf: { "@type": "WebPage", url: addressForMachines(addressOf(listing)) },
  };
}

function entityData(entity: Entity): StructuredData {
  const { type, founded, headquarters, status, identifiers, contact } = entity;
  return {
    "@type": entityTypes[type] ?? "Organization",
    foundingDate: founded?.toString(),
    dissolutionDate: status.state === "closed" ? status.since : undefined,
    address: headquarters && { "@type": "PostalAddress", addressCountry: headquarters },
    leiCode: identifiers?.lei,
    email: isEnded(entity) ? undefined : contact?.email,
  };
}

function toolData({ uses, functions, platforms, developers, launched, licence, access }: Tool): StructuredData {
  return {
    "@type": "SoftwareApplication",
    applicationCategory: functions.map((id) => termTitle("tool-function", id)).join(", "),
    featureList: uses,
    operatingSystem: platforms?.map((id) => termTitle("platform", id)).join(", "),
    author: developers?.map(({ name, to }) => ({
      "@type": "Organization",
      name,
      ...(to && { mainEntityOfPage: addressForMachines(addressOfReference(to as Reference)) }),
    })),
    datePublished: launched?.toString(),
    license: licence && `https://spdx.org/licenses/${licence}`,
    isAccessibleForFree: access === "free" ? true : undefined,
  };
}
