/** Where a browser keeps one text; tabs share it. Reading and writing throw where nothing can be kept. */
export interface TextStore {
  /** What is kept; "" for nothing. */
  readonly read: () => string;
  readonly write: (text: string) => void;
  /** Tells other tabs that this one has another text, which is not kept. */
  readonly tell: () => void;
}

/** What a tab knows of a text that is entered in it and kept in the browser. */
export interface KeptText {
  /** What is entered; nothing before the first letter. */
  readonly entered?: string;
  /** What this tab read or wrote itself: it may write over that, and over nothing else. */
  readonly own: string;
  /**
   * `waiting` to be kept, `kept`, `refused` by the browser, whose storage is full or turned off, or `held` back, since another text
   * is kept: from another tab, or from earlier.
   */
  readonly state: "empty" | "waiting" | "kept" | "refused" | "held";
  /** Whether another tab has another text, which is not kept. */
  readonly isRivalled: boolean;
}

/** @param own the text that is kept and shown in this tab, "" where none is */
export function beginText(own = ""): KeptText {
  return { own, state: "empty", isRivalled: false };
}

/** Whether something is entered that would be lost with the tab. */
export function isUnkept({ state }: KeptText): boolean {
  return state !== "empty" && state !== "kept";
}

export function enterText(kept: KeptText, entered: string): KeptText {
  if (entered === kept.entered) return kept;
  return { ...kept, entered, state: kept.state === "held" ? "held" : "waiting" };
}

/** Keeps what is entered, unless another text would be lost by it: what is kept is looked at first. */
export function keepText(kept: KeptText, store: TextStore): KeptText {
  const { entered, own, state } = kept;
  if (entered === undefined || state === "kept") return kept;
  try {
    const stored = store.read();
    if (stored !== "" && stored !== own && stored !== entered) return holdText(kept, store);
    store.write(entered);
    return { ...kept, own: entered, state: "kept" };
  } catch {
    return { ...kept, state: "refused" };
  }
}

/** Keeps what is entered in the place of what another tab kept: the reader says so. */
export function claimText(kept: KeptText, store: TextStore): KeptText {
  try {
    return keepText({ ...kept, own: store.read(), state: "waiting" }, store);
  } catch {
    return { ...kept, state: "refused" };
  }
}

/** What another tab did with the text that is kept. */
export function hearText(kept: KeptText, store: TextStore, stored: string): KeptText {
  const { entered, own } = kept;
  if (entered === undefined) return kept;
  if (stored === entered) return { ...kept, own: stored, state: "kept", isRivalled: false };
  if (stored === "") return { ...kept, own: "", state: "waiting" };
  return stored === own ? kept : holdText(kept, store);
}

/** Another tab says that it has another text. */
export function rivalText(kept: KeptText): KeptText {
  return { ...kept, isRivalled: kept.entered !== undefined };
}

function holdText(kept: KeptText, store: TextStore): KeptText {
  if (kept.state !== "held") store.tell();
  return { ...kept, state: "held", isRivalled: false };
}
