import { ascending } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { compareByName, isEnded } from "../register/register.ts";
import { termIdsOf } from "../register/terms.ts";

/** Output of a listing: `{title: "Course", url, type: "e-learning", year, minutes}`. */
export type Output = NonNullable<NonNullable<Listing["offer"]>["outputs"]>[number];

/** A listing with free training. */
export interface FreeTraining {
  readonly listing: Listing;
  /** "mixed" if only a part of what it offers is free. */
  readonly price: "free" | "mixed";
  /** Terms of the vocabulary output-type: `["e-learning", "training"]`, which is in person or live. [] if no source states it. */
  readonly formats: readonly string[];
  /** ISO 639 codes. [] if no source states them. */
  readonly languages: readonly string[];
  /** Its courses, in the order of the listing. */
  readonly courses: readonly Output[];
}

/** Types of outputs that are courses, in the order in which they are shown. */
const courseTypes: readonly string[] = ["e-learning", "training"];

/**
 * Lists training that costs nothing: a listing that gives training, or has a course among its outputs, and whose cost or access is
 * stated as free or as mixed. Ended listings, and those without a stated price, are left out.
 *
 * @returns such as `{listing, price: "free", formats: ["e-learning"], languages: ["en"], courses: [{title, url, type, minutes:
 *   25}]}`; wholly free ones first, in each part those of unknown status last, else by name. [] without any
 */
export function listFreeTraining(listings: Iterable<Listing>): FreeTraining[] {
  const training = [...listings].sort(compareByName).flatMap((listing) => {
    const price = findPrice(listing);
    const courses = (listing.offer?.outputs ?? []).filter(({ type = "" }) => courseTypes.includes(type));
    const isTrainer = [...termIdsOf(listing, "service"), ...termIdsOf(listing, "tool-function")].includes("training");
    if (price === undefined || isEnded(listing) || (!isTrainer && courses.length === 0)) return [];
    const formatIds = [...courses.map(({ type }) => type as string), ...termIdsOf(listing, "technology")];
    const formats = courseTypes.filter((id) => formatIds.includes(id));
    return [{ listing, price, formats, languages: listing.offer?.languages ?? [], courses }];
  });
  const isUnknown = ({ listing }: FreeTraining) => listing.status.state === "unknown";
  const orderOfPrice = ["free", "mixed"];
  return training.sort(
    (a, b) =>
      ascending(orderOfPrice.indexOf(a.price), orderOfPrice.indexOf(b.price)) || ascending(isUnknown(a), isUnknown(b)),
  );
}

/** Returns what a listing's cost, or a tool's access, says: "free" or "mixed". Undefined if it is not free, or not stated. */
function findPrice(listing: Listing): FreeTraining["price"] | undefined {
  const price = listing.kind === "tool" ? listing.access : listing.offer?.cost;
  return price === "free" || price === "mixed" ? price : undefined;
}
