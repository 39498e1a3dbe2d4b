import type { Listing } from "../../dataset/model.ts";
import type { Crumb } from "../ui/structured-data.ts";

/** A list of exactly the listings behind one number of a figure, where no directory can be asked for them. */
export interface FigureList {
  /** Kebab-case, the last part of its address (`addressOfList`). */
  readonly name: string;
  readonly title: string;
  /** A sentence: which listings these are. */
  readonly lead: string;
  /** In any order; its page gives them in that of the catalogue. */
  readonly listings: readonly Listing[];
  /** The page whose figure it is behind. */
  readonly from: Required<Crumb>;
}
