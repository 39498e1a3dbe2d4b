import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Listed } from "../../measures/shortlist/listed.ts";
import type { ShortlistIndex } from "../../measures/shortlist/shortlist-index.ts";
import type { DirectoryMessages } from "../../messages/directory.ts";
import type { ShortlistMessages } from "../../messages/shortlist.ts";
import type { TitleOf } from "../../site/place.ts";

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
