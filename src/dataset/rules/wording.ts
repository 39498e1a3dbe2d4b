import { quote, type Finding } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { walkParts, listProse } from "./listing-text.ts";

type Item = Readonly<Record<string, unknown>>;

/** For lists of maps, by the name of the list: what one is called, and the keys that no two share; a list has several where each tells. */
const samenesses: Readonly<Record<string, readonly [word: string, ...groups: (readonly string[])[]]>> = {
  sources: ["source", ["url"]],
  relations: ["relation", ["type", "to", "name"]],
  developers: ["developer", ["to"], ["name"]],
  outputs: ["output", ["title", "url"]],
  case_studies: ["case study", ["title", "url"]],
};

export const repeatedItem: Rule = {
  name: "repeated-item",
  description: "No list holds the same thing twice.",
  severity: "error",
  check({ draft }) {
    const findings: Finding[] = [];
    walkParts(draft, (value, path) => {
      if (Array.isArray(value) && value.length > 1) findings.push(...checkList(value, path));
    });
    return findings;
  },
};

function checkList(items: readonly unknown[], path: readonly (string | number)[]): Finding[] {
  const name = String(path.at(-1));
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const keys = keysOf(item, name);
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (!isRepeated) return [];
    const word = typeof item === "object" ? samenesses[name]?.[0] : undefined;
    const hint = word === "source" ? "write it once, with everything that it supports" : "remove one of the two";
    return [{ pointer: pointerTo(...path, index), message: `repeated ${word ?? "item"}: ${quote(label(item))}`, hint }];
  });
}

/** The keys that identify an item of a list; none for holes and items with missing parts. */
function keysOf(item: unknown, name: string): readonly unknown[] {
  if (item === undefined || item === null) return [];
  if (typeof item !== "object") return [item];
  const [, ...groups] = samenesses[name] ?? [""];
  return groups.flatMap((group, place) => {
    const parts = group.map((key) => (item as Item)[key]);
    const isWhole =
      parts[0] !== undefined && (name !== "relations" || parts.some((part, at) => at > 0 && part !== undefined));
    return isWhole ? [[place, ...parts].join("\n")] : [];
  });
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
    for (const { pointer, text } of listProse(entry)) {
      if (!enclosed.test(text)) continue;
      yield { pointer, message: `in curly quotes: ${quote(text)}`, hint: "use straight quotes or none" };
    }
  },
};

const enclosed = /^(?:“[^“”]*”|‘[^‘’]*’)$/;
