import type { Draft } from "../../core/contribute/stored-draft.ts";
import type { ContributeMessages } from "./words.ts";
import type { Keeping } from "./use-draft.ts";

interface Props {
  readonly keeping: Keeping;
  readonly words: ContributeMessages["saved"];
  /** What else is to be said, before it. */
  readonly message?: string;
  readonly onTake: (draft: Draft) => void;
}

/** Says whether what is entered is kept in this browser, and asks where other answers are. */
export function Kept({ keeping: { kept, other, claim }, words, message = "", onTake }: Props) {
  const { state, isRivalled } = kept;
  const said = {
    empty: "",
    waiting: "",
    kept: isRivalled ? words.rivalled : words.note,
    refused: words.refused,
    held: other === undefined ? words.held : words.heldOf({ day: other.day }),
  };
  return (
    <>
      <p role="status">{[message, said[state]].filter(Boolean).join(" ")}</p>
      {state === "held" && (
        <p class="actions">
          <button type="button" class="button second" onClick={claim}>
            {words.mine}
          </button>
          {other && (
            <button type="button" class="text-button" onClick={() => onTake(other)}>
              {words.theirs}
            </button>
          )}
        </p>
      )}
    </>
  );
}
