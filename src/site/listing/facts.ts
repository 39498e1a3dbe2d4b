import type { Listing } from "../../dataset/model.ts";
import type { Messages } from "./messages.ts";

/** A field whose value is one or more terms. */
export interface TermFact {
  readonly name: keyof Messages["listing"]["fields"];
  readonly path: string;
  readonly vocabulary: string;
  readonly ids: readonly string[];
}

/** What a listing offers or does, in terms; fields without any are left out. */
export function termFacts(listing: Listing): TermFact[] {
  const { offer, regulations = [] } = listing;
  const own: TermFact[] =
    listing.kind === "entity"
      ? [
          fact("services", "offer.services", "service", listing.offer?.services),
          fact("partnerships", "offer.partnerships", "partnership", offer?.partnerships),
          fact("cost", "offer.cost", "cost", listing.offer?.cost && [listing.offer.cost]),
        ]
      : [
          fact("functions", "functions", "tool-function", listing.functions),
          fact("target_users", "target_users", "target-user", listing.target_users),
          fact("technologies", "technologies", "technology", listing.technologies),
          fact("platforms", "platforms", "platform", listing.platforms),
          fact("access", "access", "access", listing.access && [listing.access]),
          fact("partnerships", "offer.partnerships", "partnership", offer?.partnerships),
        ];
  const shared = [
    fact("languages", "offer.languages", "language", offer?.languages),
    fact("regulations", "regulations", "regulation", regulations),
  ];
  return [...own, ...shared].filter(({ ids }) => ids.length > 0);
}

function fact(
  name: TermFact["name"],
  path: string,
  vocabulary: string,
  ids: readonly string[] | undefined | "",
): TermFact {
  return { name, path, vocabulary, ids: ids || [] };
}
