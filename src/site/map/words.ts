import catalogue from "#words/map.json" with { type: "json" };
import { folders, type Kind } from "../../dataset/model.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

export const mapMessages = messagesOf("map", catalogue);

const { name, headline, classes, ...others } = messagesOf("map", catalogue);

/** What a map counts: all listings, or those of a kind. */
export type Counted = Kind | "listing";

interface Chosen {
  readonly title: string;
  readonly isIssue: boolean;
}

/** The kind of which the map of a name, such as `tools-issues-forced-labour`, counts listings. */
export function countedBy(map: string): Counted {
  if (map === "") return "listing";
  return map.startsWith(folders.tool) ? "tool" : "entity";
}

export const mapWords = {
  ...others,
  name(counted: Counted, chosen?: Chosen): string {
    if (counted === "listing") return name.listing;
    if (chosen === undefined) return name[counted].all;
    return name[counted][chosen.isIssue ? "issue" : "term"]({ term: chosen.title });
  },
  headline(counted: Counted, without: number): string {
    return without === 0 ? headline[counted].none : headline[counted].some({ count: without });
  },
  /** The counts of a shade, up to where the next begins. */
  class(from: number, next: number | undefined): string {
    if (next === undefined) return classes.open({ from });
    return from === next - 1 ? classes.one({ from }) : classes.range({ from, to: next - 1 });
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  map: { ...mapWords, title: ui.nav.map },
}))();
