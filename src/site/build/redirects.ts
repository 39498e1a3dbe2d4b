import { range } from "d3-array";
import { addressOfFilteredDirectory, addressOfTerm, termPaths } from "../../dataset/address.ts";
import { mapViews, formatMapName, type MapView } from "../../dataset/map-view.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { listEndedStates } from "../../core/facets/facet-definitions.ts";

/**
 * Old addresses of pages, each with the address that has the same today; both without the base.
 *
 * Lists of both kinds lead to the directory of organisations.
 */
function oldAddresses(): Record<string, string> {
  const directory = (terms: Readonly<Record<string, readonly string[]>>) => addressOfFilteredDirectory("entity", terms);
  const states = ["current", "ageing", "stale", "undated", "quiet"];
  return {
    "/insights/then-and-now/": "/insights/#then-and-now",
    "/lists/": "/browse/",
    ...Object.fromEntries(states.map((state) => [`/lists/${state}/`, directory({ freshness: [state] })])),
    ...Object.fromEntries(
      ["ended", ...range(2000, 2027).map((year) => `ended-${year}`)].map((list) => [
        `/lists/${list}/`,
        directory({ status: listEndedStates("entity") }),
      ]),
    ),
    "/lists/case-studies/": directory({ has: ["case-studies"] }),
    "/lists/global/": directory({ scope: ["global"] }),
    ...Object.fromEntries(
      vocabularyByName("region").terms.map(({ id }) => [`/lists/across-${id}/`, addressOfTerm("region", id)]),
    ),
    ...Object.fromEntries(
      mapViews.slice(1).map((view) => [`/map/${oldMapPath(view)}/`, `/map/?show=${formatMapName(view)}`]),
    ),
  };
}

/** Each map had a page: `issues/forced-labour`, `tools`, `tools/issues/forced-labour`. */
function oldMapPath({ kind, filter }: MapView): string {
  const parts: string[] = kind === "entity" ? [] : ["tools"];
  if (filter !== undefined) parts.push(termPaths[filter.vocabulary], filter.term.id);
  return parts.join("/");
}

/** The same for Astro, which writes a page at each that leads on without script. */
export function listRedirects(base: string): Record<string, string> {
  return Object.fromEntries(Object.entries(oldAddresses()).map(([from, to]) => [from, `${base}${to}`]));
}
