import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Listed } from "../../core/shortlist/listed.ts";
import type { CompareMessages } from "./words.ts";
import type { DirectoryMessages } from "../directory/words.ts";
import type { TitleOf } from "../../core/register/place.ts";

/** What all parts of a comparison share. */
export interface Comparison {
  readonly listed: Listed;
  readonly words: CompareMessages;
  /** Those of rows, which columns share. */
  readonly rowWords: DirectoryMessages;
  readonly titleOf: TitleOf;
}

export const CompareContext = createContext<Comparison | undefined>(undefined);

export function useComparison(): Comparison {
  const comparison = useContext(CompareContext);
  if (comparison === undefined) throw new RangeError("outside of a comparison");
  return comparison;
}
