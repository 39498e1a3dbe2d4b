import catalogue from "#words/map.json" with { type: "json" };
import type { Kind } from "../../dataset/model.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

/** The term whose listings a map shows. */
interface Chosen {
  readonly term: { readonly title: string };
  readonly vocabulary: string;
}

const { name, gaps, headline, lead, reached, classes, regionLead, within, ...others } = messagesOf("map", catalogue);

/** The form of a text for all listings, for those with a term, or for those against an issue. */
function formFor(chosen: Chosen | undefined): "all" | "term" | "issue" {
  if (chosen === undefined) return "all";
  return chosen.vocabulary === "issue" ? "issue" : "term";
}

/** The words of the map of the world. */
export const mapWords = {
  ...others,
  title: ui.nav.map,
  within,
  /** Of the page: a map of all, or of those with a term. */
  name(kind: Kind, chosen?: Chosen): string {
    const form = formFor(chosen);
    return form === "all" ? name[kind].all : name[kind][form]({ term: chosen?.term.title ?? "" });
  },
  headline(kind: Kind, without: number, chosen?: Chosen): string {
    const said = without === 0 ? gaps[kind].none : gaps[kind].some({ count: without });
    return headline[formFor(chosen)]({ term: chosen?.term.title ?? "", gaps: said });
  },
  /** @param regional how many of those `without` one are reached across their region */
  lead(kind: Kind, without: number, countries: number, regional: number, chosen?: Chosen): string {
    const whose = chosen === undefined ? lead.whose.all : lead.whose.term({ term: chosen.term.title });
    if (without === 0) return lead[kind].none({ whose, countries });
    const left = without - regional;
    const how =
      left === 0
        ? reached.all
        : regional === 0
          ? reached.none({ count: without })
          : reached.some({ regional, count: left });
    return `${lead[kind].some({ whose, count: without, countries })} ${how}`;
  },
  class(from: number, to: number | undefined): string {
    if (to === undefined) return classes.open({ from });
    return from === to ? classes.one({ from }) : classes.range({ from, to });
  },
  regionLead(count: number, without: number): string {
    const countries = others.inClass({ count });
    return without === 0 ? regionLead.none({ countries }) : regionLead.some({ countries, count: without });
  },
  /** On the page of a country. */
  countsOf(kind: Kind, local: number, regional: number, global: number): string {
    return within.text({
      kind: others.kinds[kind],
      counts: [within.local({ count: local }), within.regional({ count: regional }), within.global({ count: global })],
    });
  },
};

/** Every word of these pages. */
export const messages = {
  ...ui,
  map: mapWords,
};
