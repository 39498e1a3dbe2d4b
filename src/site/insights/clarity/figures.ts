import { descending } from "d3-array";
import type { HeatMap } from "../../../core/charts/heat-map.ts";
import { facetsByKind } from "../../../core/facets/facet-definitions.ts";
import { notStated } from "../../../core/facets/selection.ts";
import { selectStates } from "../../../core/insights/bases.ts";
import {
  computeGroupShare,
  findWidestGap,
  minGroupSize,
  type ClarityFacet,
  type ClarityGroup,
  type ClarityTable,
} from "../../../core/insights/clarity.ts";
import { globalColumn } from "../../../core/insights/coverage.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { clarityFactsByKind, measureClarity, type ClarityFact } from "../../../core/register/clarity.ts";
import { freshnessOf, isEnded } from "../../../core/register/register.ts";
import { addressOfClarity, addressOfList, addressOfFilteredDirectory } from "../../../dataset/address.ts";
import { folderByKind, type Kind, type Listing } from "../../../dataset/model.ts";
import { directoryMessages } from "../../directory/words.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { facetTermTitle } from "../../vocabulary/terms.ts";
import {
  buildBarsView,
  buildHeatMapView,
  kindTitles,
  type FigureTexts,
  type ListingList,
  type View,
} from "../figure-shapes.ts";
import { insightsClarityMessages, insightsCoverageMessages } from "../words.ts";
import {
  factTitles,
  formatClarityCell,
  formatClarityFinding,
  formatClarityNote,
  formatClarityShare,
  formatGapFinding,
  type ClarityGap,
} from "./sentences.ts";

const { all, by, heads, kinds: kindNotes, missing, title: pageTitle } = insightsClarityMessages;

/**
 * Builds the bars of the facts that were found for all listings of a kind, the most frequent first, ties in the order of the
 * checklist. Their text is "40 (67%)", or "4 of 5" for fewer than `minGroupSize` (10) listings. A full bar is every listing. The
 * finding is that of `formatClarityFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding, `leftOut` the note of `formatClarityNote`
 *   and one about the kind
 */
function buildClarityView({ kind, n, checked, groups: [group] }: ClarityTable): View {
  const facts = (group?.facts ?? []).toSorted((a, b) => descending(a.count, b.count));
  const bars = facts.map(({ fact, count, selection }) => ({
    label: factTitles[fact],
    value: count,
    text:
      n < minGroupSize
        ? all.smallText({ found: count, all: n })
        : all.text({ found: count, share: formatClarityShare(count / n) }),
    address: count === 0 ? null : addressOfFilteredDirectory(kind, selection),
  }));
  const texts: FigureTexts = {
    title: formatClarityFinding(kind, facts, n),
    unit: all.unit({ kind: kindTitles[kind] }),
    leftOut: `${formatClarityNote(checked, n, kind)} ${kindNotes[kind]}`,
    heads,
    terms: { fact: factTitles },
  };
  return buildBarsView(texts, bars, n);
}

/**
 * Builds the heat map of the facts that were found in each type or region, by share. The finding is the widest gap: see
 * `formatGapFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, heat, draw}`; `title` is the finding, `about` says how many rows and
 *   facts the table has
 */
function buildClarityByGroupView(table: ClarityTable): View {
  const { kind, n, checked, groups, facet = "type" } = table;
  const heat = buildShareHeatMap(table);
  const overlapNotes = facet === "regions" ? [by.overlap] : [];
  const notes = [formatClarityNote(checked, n, kind), kindNotes[kind], ...overlapNotes, by.chance];
  const texts = {
    title: formatGapFinding(kind, facet, findGap(groups, facet)),
    unit: by.unit({ kind: kindTitles[kind], smallest: minGroupSize }),
    leftOut: notes.join(" "),
    heads,
    terms: { fact: factTitles },
    about: by.about({ rows: groups.length, facts: heat.columns.length - 1 }),
  };
  return buildHeatMapView(texts, heat);
}

/**
 * Finds the widest gap between two groups (see `findWidestGap`), with their titles as written within a sentence: `{fact, highest:
 * {title, count, n}, lowest}`. Undefined if there is none.
 */
function findGap(groups: readonly ClarityGroup[], facet: ClarityFacet): ClarityGap | undefined {
  const gap = findWidestGap(groups);
  if (gap === undefined) return undefined;
  const toEnd = ({ group, count }: { readonly group: ClarityGroup; readonly count: number }) => {
    const title = toGroupTitle(facet, group.id);
    // Regions are names, which keep their capital letter.
    const isName = facet === "regions" && group.id !== globalColumn;
    return { title: isName ? title : inSentence(title), count, n: group.n };
  };
  return { fact: gap.fact, highest: toEnd(gap.highest), lowest: toEnd(gap.lowest) };
}

/**
 * Returns the title of a group by its id: that of its type or region, or "Global scope" for `globalColumn`. The id if it is
 * unknown.
 */
function toGroupTitle(facet: ClarityFacet, id: string): string {
  return id === globalColumn ? insightsCoverageMessages.columns.global : facetTermTitle(facet, id);
}

/**
 * Builds a heat map with a row for each group, a column for each fact, and a last column "Listed" with the listings of the group.
 *
 * A cell shows the share ("67%"). Groups of fewer than `minGroupSize` (10) listings show counts ("4 of 5") and have no shade. The
 * row of global scope is set off. Without groups, there are no rows and only the last column.
 */
function buildShareHeatMap({ kind, facet = "type", groups }: ClarityTable): HeatMap {
  const factColumns = (groups[0]?.facts ?? []).map(({ fact }) => ({ title: factTitles[fact] }));
  return {
    columns: [...factColumns, { title: by.listed, role: "sum" }],
    rows: groups.map((group) => {
      const { n, id } = group;
      const label = toGroupTitle(facet, id);
      const cells = group.facts.map(({ fact, count, selection }) => {
        const share = computeGroupShare({ count }, group);
        return {
          count,
          text: share === null ? all.smallText({ found: count, all: n }) : formatClarityShare(share),
          share,
          label: formatClarityCell(kind, label, { fact, count, n, share }),
          address: count === 0 ? null : addressOfFilteredDirectory(kind, selection),
        };
      });
      const sumCell = {
        count: n,
        label: by.rowLabel({ row: label, listings: directoryMessages.filter.total[kind]({ count: n }) }),
        address: addressOfFilteredDirectory(kind, group.selection),
      };
      return { label, isApart: id === globalColumn, cells: [...cells, sumCell] };
    }),
  };
}

export const clarityViews = {
  clarity: buildClarityView,
  "clarity-by-type": buildClarityByGroupView,
  "clarity-by-region": buildClarityByGroupView,
};

/** Listings for which a fact was not found. */
interface MissingFact {
  readonly kind: Kind;
  readonly fact: ClarityFact;
  /** Listings in the order of the catalogue. */
  readonly listings: readonly Listing[];
  /** Name of the list with these listings. Undefined if a directory query finds them. */
  readonly list: string | undefined;
  /** Address of the directory query or of the list, without the base path. */
  readonly address: string;
}

/**
 * Finds, for each kind and fact of its checklist, the listings that have not ended and for which it was not found: `{kind, fact,
 * listings, list, address}`. Organisations come before tools, facts are in the order of the checklist; a fact without such
 * listings is included.
 *
 * For a fact that is a facet, `list` is undefined and `address` a filtered directory; else `entities-without-contact` and
 * `/lists/entities-without-contact/`.
 */
export function findMissingFacts({ register, byKind }: Catalogue): MissingFact[] {
  return (["entity", "tool"] as const).flatMap((kind) => {
    const openListings = byKind[kind].filter((listing) => !isEnded(listing));
    const clarities = openListings.map((listing) => ({
      listing,
      missing: measureClarity(listing, freshnessOf(register, listing)).missing,
    }));
    return clarityFactsByKind[kind].map((fact) => {
      const listings = clarities.filter(({ missing: facts }) => facts.includes(fact)).map(({ listing }) => listing);
      const isFacet = fact === "currency" || facetsByKind[kind].some(({ name }) => name === fact);
      if (!isFacet) {
        const list = `${folderByKind[kind]}-without-${fact}`;
        return { kind, fact, list, listings, address: addressOfList(list) };
      }
      const query = fact === "currency" ? { freshness: ["stale", "undated"] } : { [fact]: [notStated] };
      const address = addressOfFilteredDirectory(kind, { ...query, ...selectStates("not-ended", kind) });
      return { kind, fact, list: undefined, listings, address };
    });
  });
}

/**
 * Builds the lists of the listings for which a fact was not found, for the facts that are no facet of the directory: `{name:
 * "tools-without-contact", title: "Tools: contact not found", lead, listings, figurePage}`. Some are empty.
 */
export function buildClarityLists(catalogue: Catalogue): ListingList[] {
  const figurePage = { title: pageTitle, address: addressOfClarity };
  return findMissingFacts(catalogue).flatMap(({ kind, fact, list, listings }) => {
    if (list === undefined) return [];
    const values = { kind: kindTitles[kind], fact: factTitles[fact] };
    return [{ name: list, title: missing.listTitle(values), lead: missing.listLead(values), listings, figurePage }];
  });
}
