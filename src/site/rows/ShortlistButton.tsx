import type { Reference } from "../../dataset/model.ts";
import { formatShortlistLabel, readShortlist } from "../page/shortlist.ts";
import { rowsMessages } from "./words.ts";

interface Props {
  reference: Reference;
  /** Name of the listing. In a browser it is part of the button's accessible name. */
  name: string;
  /** True if the button stands in a row whose first link leads to the listing. */
  isInRow?: boolean;
}

/**
 * Button that adds a listing to the reader's shortlist or removes it: "Shortlist", with the listing's name for screen readers. In
 * the browser it is pressed if the listing is on the list; in HTML from the build it has no `aria-pressed` yet.
 *
 * The script of every page (`site/page`) handles its clicks and updates its state. Without that script it is hidden. At build time
 * it has no state, no name of the listing and, in a row, no reference: the script adds them, so that they are not in every row of
 * every page.
 */
export function ShortlistButton({ reference, name, isInRow = false }: Props) {
  const label = rowsMessages.row.shortlist;
  const isBuilt = import.meta.env.SSR;
  const state = isBuilt
    ? {}
    : { "aria-pressed": readShortlist().includes(reference), "aria-label": formatShortlistLabel(label, name) };
  return (
    <button type="button" class="keep" data-shortlist={isBuilt && isInRow ? undefined : reference} {...state}>
      {label}
    </button>
  );
}
