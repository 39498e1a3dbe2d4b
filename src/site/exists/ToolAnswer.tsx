import { ListingRow } from "../rows/ListingRow.tsx";
import { overlapReasons } from "./reason-words.ts";
import { isEndedState } from "../../dataset/model.ts";
import { format } from "../../core/language/words.en.ts";
import { rowAt } from "../../core/facets/facets.ts";
import type { Overlap } from "../../core/exists/overlap.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import { directoryWords } from "../directory/words.en.ts";
import type { Listed } from "./load.ts";
import { titleOf, type ExistsWords } from "./words.ts";
import { inEnglish } from "../language/marks.ts";

interface Props {
  readonly overlap: Overlap;
  readonly listed: Listed;
  readonly words: ExistsWords;
}

/** A tool that is close or related to an idea: what it is, what they share and, where it ended, why. */
export function ToolAnswer({ overlap, listed, words }: Props) {
  const { tools, rowById, endings } = listed;
  const place = rowById.get(overlap.id);
  if (place === undefined) return null;
  const row = rowAt(tools, place);
  const { script, kindsOfWork } = words;
  const rowWords = directoryWords;
  const shared = overlapReasons(overlap.reasons, kindsOfWork, (key, id) => titleOf(words, key, id), {
    isPlaceSaid: true,
  });
  const note = endings[row.id]?.note;
  return (
    <li>
      <ListingRow row={row} titleOf={termTitleOf(tools, rowWords)} words={rowWords} level={4}>
        <p class="sum" {...inEnglish}>
          {row.summary}
        </p>
        {shared.length > 0 && (
          <p class="offers">
            <span class="quiet">{script.shares}</span> {shared.join(format.semicolon)}
          </p>
        )}
        {isEndedState(row.status.state) && (
          <p class="ending">{note === undefined ? script.endedUnknown : `${script.ended} ${note}`}</p>
        )}
      </ListingRow>
    </li>
  );
}
