import { descending } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import type { Law, LawStep } from "../../dataset/laws.ts";
import type { Listing } from "../../dataset/model.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { openStates } from "../facets/facet-definitions.ts";
import { compareByName, freshnessOf, isEnded, type Register } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";

/**
 * Finds listings that help with a step of a law: organisations with one of its services, and tools with a function that
 * is the same kind of work. What has ended is left out.
 *
 * First come listings with a recent sign of activity, then those that a source ties to the law, those that work in its
 * country before those of another country alone, and those that do little else; then by name.
 *
 * @returns `listings`: the first few; `all`: of each kind how many help, and where the directory lists them, kinds without any left out
 */
export function findStepHelp(law: Law, { services }: LawStep, register: Register, limit = 5) {
  const functions = [...new Set(services.flatMap((id) => termById("service", id)?.functions ?? []))];
  const { entities, tools } = register.dataset;
  const helping = [
    { kind: "entity" as const, vocabulary: "service" as const, facet: "services", ids: services, of: entities },
    { kind: "tool" as const, vocabulary: "tool-function" as const, facet: "functions", ids: functions, of: tools },
  ].map(({ kind, vocabulary, facet, ids, of }) => {
    const ranked = (of as readonly Listing[]).flatMap((listing) => {
      const own = termsOf(listing, vocabulary);
      const shared = own.filter((id) => ids.includes(id)).length;
      if (shared === 0 || isEnded(listing)) return [];
      const isLive = listing.status.state !== "unknown" && !freshnessOf(register, listing).quiet;
      const isTied = termsOf(listing, "regulation").includes(law.id);
      const isThere = law.country !== undefined && termsOf(listing, "country").includes(law.country);
      const place = isThere ? 2 : Number(listing.reach?.scope !== "national");
      return [{ listing, keys: [Number(isLive), Number(isTied), place, shared / own.length] }];
    });
    const address = addressOfQuery(kind, { [facet]: ids, status: openStates(kind) });
    return { kind, address, count: ranked.length, ranked };
  });
  const ranked = helping
    .flatMap((each) => each.ranked)
    .sort(
      (a, b) =>
        a.keys.map((key, index) => descending(key, b.keys[index])).find((order) => order !== 0) ??
        compareByName(a.listing, b.listing),
    );
  return {
    listings: ranked.slice(0, limit).map(({ listing }) => listing),
    all: helping.filter(({ count }) => count > 0).map(({ kind, count, address }) => ({ kind, count, address })),
  };
}
