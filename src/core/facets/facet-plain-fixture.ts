import type { Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import type { PlainItem } from "./facet-counts-fixture.ts";

/** A listing's terms as the issue describes them, read without the engine's code. */
export function plainItem(listing: Listing): PlainItem {
  const { reach, focus, offer, review, status } = listing;
  const stated = (ids: readonly string[] | undefined) => (ids && ids.length > 0 ? ids : ["not-stated"]);
  const help = listing.kind === "entity" ? (listing.offer?.services ?? []) : listing.functions;
  const vocabulary = listing.kind === "entity" ? "service" : "tool-function";
  const steps = [...new Set(help.flatMap((id) => termById(vocabulary, id)?.due_diligence_steps ?? []))];
  return {
    issues: stated(focus?.issues),
    industries: stated(focus?.industries),
    regions: placesOf(listing, "region", (id) => inRegion(listing, id)),
    countries: placesOf(listing, "country", (id) => inCountry(listing, id)),
    partnerships: stated(offer?.partnerships),
    languages: stated(offer?.languages),
    scope: stated(reach?.scope && [reach.scope]),
    status: [status.state],
    freshness: review.level === "checked" ? ["current"] : ["undated", ...(status.state === "active" ? ["quiet"] : [])],
    review: [review.level],
    steps: help.length > 0 ? steps : ["not-stated"],
    has: hasOf(listing),
    ...(listing.kind === "entity"
      ? { services: stated(help), type: [listing.type], cost: stated(listing.offer?.cost && [listing.offer.cost]) }
      : {
          functions: help,
          work: stated(listing.work),
          target_users: stated(listing.target_users),
          technologies: ["not-stated"],
          platforms: ["not-stated"],
          access: stated(listing.access && [listing.access]),
        }),
  };
}

/** A contact counts only with a dated source, which these listings lack. */
function hasOf(listing: Listing): string[] {
  const { offer } = listing;
  const { services = [], cost } = listing.kind === "entity" ? (listing.offer ?? {}) : {};
  const lists = { services, partnerships: offer?.partnerships, outputs: offer?.outputs, languages: offer?.languages };
  return [
    ...Object.entries(lists).flatMap(([name, list]) => (list?.length ? [name] : [])),
    ...(offer?.case_studies?.length ? ["case-studies"] : []),
    ...(cost ? ["cost"] : []),
  ];
}

function placesOf({ reach }: Listing, vocabulary: string, isIn: (id: string) => boolean): string[] {
  const isPlaced = reach?.scope === "global" || (reach?.regions ?? []).length + (reach?.countries ?? []).length > 0;
  return isPlaced ? vocabularyByName(vocabulary).terms.flatMap(({ id }) => (isIn(id) ? [id] : [])) : ["not-stated"];
}

const contains = (region: string, country: string) => termById("region", region)?.countries?.includes(country) ?? false;

function inRegion({ reach }: Listing, id: string): boolean {
  const names = (reach?.regions ?? []).some((region) => region === id);
  return names || reach?.scope === "global" || (reach?.countries ?? []).some((country) => contains(id, country));
}

function inCountry({ reach }: Listing, id: string): boolean {
  if (reach?.scope === "global" || (reach?.countries ?? []).some((country) => country === id)) return true;
  return reach?.scope !== "national" && (reach?.regions ?? []).some((region) => contains(region, id));
}

/** How near a listing is to the places chosen, read without the engine's code. */
export function plainLocality({ reach }: Listing, selection: Record<string, readonly string[]>): string | undefined {
  const chosen = (name: string) => (selection[name] ?? []).filter((id) => id !== "not-stated");
  const named = (reach?.countries ?? []) as readonly string[];
  const wide = (reach?.regions ?? []) as readonly string[];
  const isCountry = chosen("countries").length > 0;
  const isLocal = isCountry
    ? chosen("countries").some((id) => named.includes(id))
    : chosen("regions").some((id) => wide.includes(id) || named.some((country) => contains(id, country)));
  if (isLocal) return "local";
  const isRegional =
    reach?.scope !== "national" && chosen("countries").some((id) => wide.some((region) => contains(region, id)));
  if (isRegional) return "regional";
  return reach?.scope === "global" ? "global" : undefined;
}
