const endedStates = ["closed", "merged", "discontinued"] as const;

/** A state, of either kind of listing, that is an end. */
export type EndedState = (typeof endedStates)[number];

/** Whether a state is an end. */
export function isEndedState(state: string | undefined): state is EndedState {
  return (endedStates as readonly (string | undefined)[]).includes(state);
}
