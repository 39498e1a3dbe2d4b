import type { StoredTextState } from "../ui/use-stored-text.ts";
import { contributeMessages } from "./words.ts";

const { saved: messages } = contributeMessages;

interface RestoredDraftProps {
  /** Day of the restored draft, YYYY-MM-DD. Without it, nothing is shown. */
  readonly savedDay: string | undefined;
  readonly onDiscard: () => void;
}

/** Notice that the answers are from an earlier visit, with its day and a button to start again. Nothing without such a day. */
export function RestoredDraft({ savedDay, onDiscard }: RestoredDraftProps) {
  if (savedDay === undefined) return null;
  return (
    <div class="callout">
      <p>{messages.offer({ day: savedDay })}</p>
      <p class="actions">
        <button type="button" class="button second" onClick={onDiscard}>
          {messages.drop}
        </button>
      </p>
    </div>
  );
}

/** Message for each state of the draft. Empty while there is nothing to report. */
const messageByState: Readonly<Record<StoredTextState, string>> = {
  empty: "",
  unsaved: "",
  saved: messages.note,
  refused: messages.refused,
  replaced: messages.replaced,
};

interface DraftStatusProps {
  readonly state: StoredTextState;
  /** Other message, which comes first. */
  readonly message?: string;
}

/**
 * Status line that says whether the draft is saved in this browser: "Saved in this browser", that it could not be saved, or that
 * another tab replaced it. Empty before the first input and while it is being saved.
 */
export function DraftStatus({ state, message = "" }: DraftStatusProps) {
  return <p role="status">{[message, messageByState[state]].filter(Boolean).join(" ")}</p>;
}
