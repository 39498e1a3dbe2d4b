import { addressOfExists, addressOfLaw } from "../../dataset/address.ts";
import type { Messages } from "./words.ts";

export interface NavigationItem {
  readonly title: string;
  /** Without the base. */
  readonly address: string;
  /** Addresses that begin so belong to it. */
  readonly holds: readonly string[];
}

const termFolders = [
  "/browse/",
  "/map/",
  "/issues/",
  "/industries/",
  "/regions/",
  "/countries/",
  "/services/",
  "/functions/",
  "/target-users/",
  "/technologies/",
];

/** The sections of the masthead; only what exists. */
export function sections({ nav }: Messages): NavigationItem[] {
  return [
    { title: nav.organisations, address: "/entities/", holds: ["/entities/"] },
    { title: nav.tools, address: "/tools/", holds: ["/tools/"] },
    { title: nav.match, address: "/match/", holds: ["/match/"] },
    { title: nav.insights, address: "/insights/", holds: ["/insights/", "/due-diligence/"] },
    { title: nav.laws, address: addressOfLaw(), holds: ["/laws/"] },
    { title: nav.browse, address: "/browse/", holds: termFolders },
    { title: nav.guides, address: "/guides/", holds: ["/guides/"] },
    { title: nav.data, address: "/data/", holds: ["/data/"] },
    { title: nav.contribute, address: "/contribute/", holds: [] },
  ];
}

/** The menu of a narrow screen: every section, and the pages that are one step away on a wide one. */
export function menu(messages: Messages): NavigationItem[] {
  const { nav } = messages;
  return [
    ...sections(messages),
    { title: nav.exists, address: addressOfExists, holds: [] },
    { title: nav.shortlist, address: "/shortlist/", holds: [] },
  ];
}
