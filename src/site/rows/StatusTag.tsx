import type { RowMessages } from "./words.en.ts";

export interface Props {
  state: string;
  /** No recent sign of activity was found. */
  quiet: boolean;
  words: Pick<RowMessages, "status" | "fresh">;
}

/** The state of a listing in a ruled box; an active one carries none. */
export function StatusTag({ state, quiet, words: { status, fresh } }: Props) {
  if (state === "active") return quiet ? <span class="tag">{fresh.quietTag}</span> : null;
  return <span class="tag">{String(status[state as keyof typeof status] ?? state)}</span>;
}
