import type { Reference } from "../../dataset/model.ts";
import { readShortlist } from "../page/shortlist.ts";
import { rowWords } from "./words.ts";

interface Props {
  reference: Reference;
  /** Of the listing, for those who don't see it beside the button. */
  name: string;
}

/**
 * Puts a listing on the reader's list or takes it off: the script in every page acts on it and keeps its state, wherever
 * the button comes from. Without that script it isn't shown.
 */
export function ShortlistButton({ reference, name }: Props) {
  const isKept = import.meta.env.SSR ? undefined : readShortlist().includes(reference);
  return (
    <button type="button" class="keep" data-shortlist={reference} aria-pressed={isKept}>
      {rowWords.row.shortlist}
      <span class="vh">: {name}</span>
    </button>
  );
}
