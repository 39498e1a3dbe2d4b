import {
  addressOf,
  addressOfDirectory,
  addressOfLaw,
  addressOfTerm,
  addressOfVocabulary,
  termVocabularies,
} from "../../dataset/address.ts";
import { addressOfMap, mapViews } from "../../dataset/map-view.ts";
import { laws } from "../../dataset/laws.ts";
import type { Kind } from "../../dataset/model.ts";
import { loadCatalogue } from "../load/catalogue.ts";
import { lastChangeOf } from "../listing/changes.ts";
import { guideHeads } from "../load/guides.ts";
import { insightAddresses } from "../insights/insights.ts";
import { addressOfList, listNames, loadLists } from "../lists/lists.ts";
import { laterPages } from "../ui/pages.ts";
import { termsOfPages } from "../vocabulary/terms.ts";

export interface SiteAddress {
  /** Without the base. */
  readonly address: string;
  /** The day of its last change, where the build knows it. */
  readonly changed?: string | undefined;
}

const single = [
  "/",
  "/match/",
  "/exists/",
  "/shortlist/",
  "/compare/",
  "/browse/",
  "/lists/",
  "/search/",
  "/data/",
  "/data/query/",
  "/changes/",
  "/embed/",
  "/guides/",
  "/guides/glossary/",
];
const kinds: readonly Kind[] = ["entity", "tool"];

/** Every page that is meant to be found, in a fixed order. */
export async function siteAddresses(): Promise<SiteAddress[]> {
  const { byKind, byTerm, register } = await loadCatalogue();
  const lists = await loadLists();
  const paged = (length: number, addressOf: (page: number) => string) =>
    [1, ...laterPages(length)].map((page) => ({ address: addressOf(page) }));
  return [
    ...single.map((address) => ({ address })),
    ...insightAddresses.map((address) => ({ address })),
    ...mapViews.map((view) => ({ address: addressOfMap(view) })),
    ...laws.map(({ id }) => ({ address: addressOfLaw(id) })),
    ...guideHeads.map(({ address, updated }) => ({ address, changed: updated })),
    ...kinds.flatMap((kind) => paged(byKind[kind].length, (page) => addressOfDirectory(kind, page))),
    ...listNames.flatMap((name) => paged(lists[name].length, (page) => addressOfList(name, page))),
    ...termVocabularies.flatMap((vocabulary) => [
      { address: addressOfVocabulary(vocabulary) },
      ...termsOfPages(vocabulary).flatMap(({ id }) => {
        const total = byTerm.get(vocabulary)?.get(id)?.length ?? 0;
        return paged(total, (page) => addressOfTerm(vocabulary, id, page));
      }),
    ]),
    ...register.listings.map((listing) => ({ address: addressOf(listing), changed: lastChangeOf(listing) })),
  ];
}
