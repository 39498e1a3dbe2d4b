import { addressOfQuery, addressOfTerm } from "../../dataset/address.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { endedStates } from "../../core/facets/open-selection.ts";

/**
 * Old addresses of pages, each with the address that has the same today; both without the base.
 *
 * Lists of both kinds lead to the directory of organisations.
 */
function oldAddresses(): Record<string, string> {
  const directory = (terms: Readonly<Record<string, readonly string[]>>) => addressOfQuery("entity", terms);
  const states = ["current", "ageing", "stale", "undated", "quiet"];
  return {
    "/lists/": "/browse/",
    ...Object.fromEntries(states.map((state) => [`/lists/${state}/`, directory({ freshness: [state] })])),
    "/lists/ended/": directory({ status: endedStates("entity") }),
    "/lists/case-studies/": directory({ has: ["case-studies"] }),
    "/lists/global/": directory({ scope: ["global"] }),
    ...Object.fromEntries(
      vocabularyByName("region").terms.map(({ id }) => [`/lists/across-${id}/`, addressOfTerm("region", id)]),
    ),
  };
}

/** The same for Astro, which writes a page at each that leads on without script. */
export function redirectsBelow(base: string): Record<string, string> {
  return Object.fromEntries(Object.entries(oldAddresses()).map(([from, to]) => [from, `${base}${to}`]));
}
