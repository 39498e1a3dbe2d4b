import { quote, type Finding } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { walk, proseOf } from "./listing-text.ts";

type Item = Readonly<Record<string, unknown>>;

interface Sameness {
  readonly word: string;
  readonly hint: string;
  /** What no two items share, as keys; an item may have several. */
  readonly keysOf: (item: Item) => readonly (readonly unknown[])[];
}

const either = "remove one of the two";
const work = (word: string): Sameness => ({ word, hint: either, keysOf: ({ title, url }) => [[title, url]] });

/** For lists of maps, by the name of the list. */
const samenesses: ReadonlyMap<string, Sameness> = new Map([
  [
    "sources",
    { word: "source", hint: "write it once, with everything that it supports", keysOf: ({ url }) => [[url]] },
  ],
  ["relations", { word: "relation", hint: either, keysOf: ({ type, to, name }) => [[type, to ?? name]] }],
  ["developers", { word: "developer", hint: either, keysOf: ({ name, to }) => [[to], [name]] }],
  ["outputs", work("output")],
  ["case_studies", work("case study")],
]);

export const repeatedItem: Rule = {
  name: "repeated-item",
  description: "No list holds the same thing twice.",
  severity: "error",
  check({ draft }) {
    const findings: Finding[] = [];
    walk(draft, (value, path) => {
      if (Array.isArray(value) && value.length > 1) findings.push(...checkList(value, path));
    });
    return findings;
  },
};

function checkList(items: readonly unknown[], path: readonly (string | number)[]): Finding[] {
  if (items.every((item) => typeof item === "string") && new Set(items).size === items.length) return [];
  const name = String(path.at(-1));
  const seen = new Set<unknown>();
  const findings: Finding[] = [];
  for (const [index, item] of items.entries()) {
    const keys = keysOf(item, name);
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (!isRepeated) continue;
    const { word = "item", hint = either } = (typeof item === "object" && samenesses.get(name)) || {};
    findings.push({ pointer: pointerTo(...path, index), message: `repeated ${word}: ${quote(label(item))}`, hint });
  }
  return findings;
}

/** What tells an item of a list; holes and items with parts missing have nothing that does. */
function keysOf(item: unknown, name: string): readonly unknown[] {
  if (typeof item !== "object") return item === undefined ? [] : [item];
  const parts = item === null ? undefined : samenesses.get(name)?.keysOf(item as Item);
  const isWhole = (key: readonly unknown[]) => key[0] !== undefined && (name !== "relations" || key[1] !== undefined);
  return (parts ?? []).flatMap((key, place) => (isWhole(key) ? [[place, ...key].join("\n")] : []));
}

function label(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { type, to, name, title, url } = item as Item;
  return title ?? url ?? [typeof type === "string" ? type : undefined, to ?? name].filter(Boolean).join(" ");
}

const maxWords = 60;

export const summaryLength: Rule = {
  name: "summary-length",
  description: "A summary has at most 60 words.",
  severity: "error",
  *check({ draft: { summary = "" } }) {
    const words = summary.split(/\s+/).filter(Boolean).length;
    if (words > maxWords)
      yield { pointer: "/summary", message: `summary too long: ${words} words`, hint: `at most ${maxWords}` };
  },
};

const [least, most] = [4, 14];

export const useWording: Rule = {
  name: "use-wording",
  description: "What people use a tool for is said in 4 to 14 words, without a full stop.",
  severity: "warning",
  *check({ draft: { uses = [] } }) {
    for (const [index, use] of uses.entries()) {
      if (typeof use !== "string") continue;
      const words = use.split(/\s+/).filter(Boolean).length;
      const pointer = pointerTo("uses", index);
      const hint = `write ${least} to ${most} words that start with a verb`;
      if (words < least) yield { pointer, message: `too few words: ${words}`, hint };
      if (words > most) yield { pointer, message: `too many words: ${words}`, hint };
      if (/\.$/.test(use)) yield { pointer, message: `full stop: ${quote(use)}`, hint: "leave it out" };
    }
  },
};

/** Past forms of verbs that do not end in -ed. */
const irregularPast =
  /^(?:bought|brought|built|caught|chose|cut|dealt|felt|hid|drew|dug|found|gave|got|had|heard|held|kept|knew|learnt|led|left|let|made|met|paid|put|ran|rang|read|sang|saw|sent|set|showed|sold|sought|spoke|spread|stood|taught|told|took|understood|were|won|wrote)$/;

export const pastUses: Rule = {
  name: "past-uses",
  description: "What people used a tool for that has ended, or whose state is unknown, is said in the past.",
  severity: "warning",
  *check({ draft: { uses = [], status } }) {
    if (status?.state !== "discontinued" && status?.state !== "unknown") return;
    for (const [index, use] of uses.entries()) {
      const [verb = ""] = (use ?? "").toLowerCase().split(/\s/);
      if (use === undefined || verb.endsWith("ed") || irregularPast.test(verb)) continue;
      yield {
        pointer: pointerTo("uses", index),
        message: `in the present, of a tool not known to be active: ${quote(use)}`,
        hint: "start with a verb in the past, such as Reported, or remove it",
      };
    }
  },
};

export const curlyQuotes: Rule = {
  name: "curly-quotes",
  description: "No whole text is in curly quotes: YAML takes them for part of it.",
  severity: "warning",
  *check(entry) {
    for (const { pointer, text } of proseOf(entry)) {
      if (!enclosed.test(text)) continue;
      yield { pointer, message: `in curly quotes: ${quote(text)}`, hint: "use straight quotes or none" };
    }
  },
};

const enclosed = /^(?:“[^“”]*”|‘[^‘’]*’)$/;
