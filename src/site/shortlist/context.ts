import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Listed } from "../../core/shortlist/listed.ts";
import type { ShortlistIndex } from "../../core/shortlist/shortlist-index.ts";
import type { DirectoryMessages } from "../directory/words.ts";
import type { ShortlistMessages } from "./words.ts";
import type { TitleOf } from "../../core/register/place.ts";

/** What all parts of a shortlist share. */
export interface Shortlist {
  /** With summaries, once they are there. */
  readonly listed: Listed;
  readonly more: ShortlistIndex | undefined;
  readonly words: ShortlistMessages;
  /** Those of rows. */
  readonly rowWords: DirectoryMessages;
  readonly titleOf: TitleOf;
}

export const ShortlistContext = createContext<Shortlist | undefined>(undefined);

export function useShortlist(): Shortlist {
  const shortlist = useContext(ShortlistContext);
  if (shortlist === undefined) throw new RangeError("outside of a shortlist");
  return shortlist;
}
