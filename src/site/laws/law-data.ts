import { addressOfLaw } from "../../dataset/address.ts";
import type { Law } from "../../dataset/law.ts";
import { addressForMachines } from "../ui/href.ts";
import type { StructuredData } from "../ui/structured-data.ts";

/** A law for machines. */
export function lawData({ id, title, description, aliases, jurisdiction, in_force, sources }: Law): StructuredData {
  return {
    "@type": "Legislation",
    name: title,
    alternateName: aliases.length > 0 ? aliases : undefined,
    description,
    url: addressForMachines(addressOfLaw(id)),
    legislationJurisdiction: jurisdiction,
    // Machines take a whole day only.
    legislationDate: in_force?.length === 10 ? in_force : undefined,
    citation: sources.map(({ url }) => url),
  };
}
