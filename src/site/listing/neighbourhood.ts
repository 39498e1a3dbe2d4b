import { ascending } from "d3-array";
import { addressOfReference } from "../../dataset/address.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import type { Neighbour, NeighbourGroup } from "../../core/charts/neighbourhood-rows.ts";
import { sortKey, type Register } from "../../core/register/register.ts";
import type { Tie } from "../../core/register/relations.ts";
import type { Messages } from "./messages.ts";
import { headingOf, rankOf } from "./relations.ts";

/** Fewer neighbours say as much in the list alone. */
const fewest = 3;

/** Ties that lead, as they are stated, from a listing to what comes after it; the others lead to what it came from. */
const onward: readonly Tie["type"][] = ["runs", "succeeded-by"];

type Side = NeighbourGroup["side"];

interface Standing {
  readonly neighbour: Neighbour;
  side: Side;
  readonly headings: string[];
}

/**
 * Who stands around a listing, for its drawing: who builds it, too, whom its list of relations leaves to its facts.
 *
 * One who stands in several ties on one side is drawn once, with all of them for a heading.
 *
 * @returns groups in the order of the vocabulary, members by name; none where there are fewer than three neighbours
 */
export function neighbourGroups(register: Register, listing: Listing, t: Messages): NeighbourGroup[] {
  const ties = [...(register.ties.get(referenceOf(listing)) ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
  const standings: Standing[] = [];
  for (const tie of ties) {
    const heading = tie.type === "developed-by" && !tie.isInverse ? t.fieldLabels.developers : headingOf(tie, t);
    const neighbour = neighbourOf(tie, register);
    const side = sideOf(tie);
    const known = standings.find((each) => each.neighbour.name === neighbour.name && canMeet(each.side, side));
    if (known === undefined) standings.push({ neighbour, side, headings: [heading] });
    else if (!known.headings.includes(heading)) known.headings.push(heading);
    if (known?.side === "beside") known.side = side;
  }
  return standings.length < fewest ? [] : groupStandings(standings, t);
}

function groupStandings(standings: readonly Standing[], t: Messages): NeighbourGroup[] {
  const groups = new Map<string, { heading: string; side: Side; members: Neighbour[] }>();
  for (const { neighbour, side, headings } of standings) {
    const heading = t.neighbourhood.together(headings);
    const key = `${side} ${heading}`;
    const group = groups.get(key) ?? { heading, side, members: [] };
    groups.set(key, group);
    group.members.push(neighbour);
  }
  for (const { members } of groups.values()) {
    members.sort((a, b) => ascending(sortKey(a.name), sortKey(b.name)) || ascending(a.name, b.name));
  }
  return [...groups.values()];
}

function neighbourOf({ to, name }: Tie, { byReference }: Register): Neighbour {
  const other = to && byReference.get(to);
  return other && to ? { name: other.name, address: addressOfReference(to) } : { name: name ?? to ?? "" };
}

/** Partnership goes with either side, before and after don't go together. */
function canMeet(one: Side, other: Side): boolean {
  return one === other || one === "beside" || other === "beside";
}

function sideOf({ type, isInverse }: Tie): Side {
  if (type === "partner-of") return "beside";
  return onward.includes(type) === isInverse ? "before" : "after";
}
