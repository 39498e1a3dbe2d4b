import { quote, type Finding } from "../diagnostic.ts";
import { formatPointer } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { walkParts, listProse } from "./listing-text.ts";

type Item = Readonly<Record<string, unknown>>;

/** Identity of the items of a list whose items are mappings. */
interface ItemIdentity {
  readonly noun: string;
  /** Groups of properties. Two items are the same if all properties of a group are equal, and the first one is there. */
  readonly groups: readonly (readonly [string, ...string[]])[];
}

/** Identities by the key of the list. */
const identities: Readonly<Record<string, ItemIdentity>> = {
  sources: { noun: "source", groups: [["url"]] },
  relations: { noun: "relation", groups: [["type", "to", "name"]] },
  developers: { noun: "developer", groups: [["to"], ["name"]] },
  outputs: { noun: "output", groups: [["title", "url"]] },
  case_studies: { noun: "case study", groups: [["title", "url"]] },
  evaluations: { noun: "evaluation", groups: [["title", "url"]] },
  help_lines: { noun: "help line", groups: [["telephone", "countries"]] },
};

export const repeatedItem: Rule = {
  name: "repeated-item",
  description: "No list holds the same thing twice.",
  severity: "error",
  /** Returns the findings of `checkList` for every list of the listing, at any depth. */
  check({ draft }): Finding[] {
    const findings: Finding[] = [];
    walkParts(draft, (value, path) => {
      if (Array.isArray(value) && value.length > 1) findings.push(...checkList(value, path));
    });
    return findings;
  },
};

/**
 * Returns a finding for each item of a list that is the same as an earlier one: `repeated item: a` for scalars,
 * `repeated source: https://…` for mappings. [] if there is none.
 *
 * @param path keys and indices that lead to the list; the last is its key
 */
function checkList(items: readonly unknown[], path: readonly (string | number)[]): Finding[] {
  const listKey = String(path.at(-1));
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const itemKeys = toItemKeys(item, listKey);
    const isRepeated = itemKeys.some((key) => seen.has(key));
    for (const key of itemKeys) seen.add(key);
    if (!isRepeated) return [];
    const noun = typeof item === "object" ? identities[listKey]?.noun : undefined;
    const hint = noun === "source" ? "write it once, with everything that it supports" : "remove one of the two";
    const message = `repeated ${noun ?? "item"}: ${quote(formatItem(item))}`;
    return [{ pointer: formatPointer(...path, index), message, hint }];
  });
}

/**
 * Returns the keys of an item: it is the same as another one if they have a key in common. A scalar is its own key; a mapping
 * has a text for each group of its list's identity, such as "0\nhttps://example.org" for a source.
 *
 * @returns [] for a hole, a mapping of a list without an identity, and a mapping without the property that identifies it; a
 *   relation needs its other side too
 */
function toItemKeys(item: unknown, listKey: string): readonly unknown[] {
  if (item === undefined || item === null) return [];
  if (typeof item !== "object") return [item];
  const { groups } = identities[listKey] ?? { groups: [] };
  return groups.flatMap((properties, groupIndex) => {
    const [first, ...furtherValues] = properties.map((property) => (item as Item)[property]);
    const needsOtherSide = listKey === "relations";
    const hasOtherSide = furtherValues.some((value) => value !== undefined);
    if (first === undefined || (needsOtherSide && !hasOtherSide)) return [];
    return [[groupIndex, first, ...furtherValues].join("\n")];
  });
}

/**
 * Returns what a message shows of an item: its title, else its address or telephone number, else the type and other side of a
 * relation ("partner-of entities/a"). A scalar is shown as it is.
 */
function formatItem(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { type, to, name, title, url, telephone } = item as Item;
  const typeText = typeof type === "string" ? type : undefined;
  return title ?? url ?? telephone ?? [typeText, to ?? name].filter(Boolean).join(" ");
}

const maxSummaryWords = 60;

export const summaryLength: Rule = {
  name: "summary-length",
  description: "A summary has at most 60 words.",
  severity: "error",
  /** Yields `summary too long: 61 words` if a summary has more than `maxSummaryWords` (60) words. */
  *check({ draft: { summary = "" } }): Generator<Finding> {
    const words = countWords(summary);
    if (words > maxSummaryWords)
      yield { pointer: "/summary", message: `summary too long: ${words} words`, hint: `at most ${maxSummaryWords}` };
  },
};

const maxFindingWords = 50;

export const findingLength: Rule = {
  name: "finding-length",
  description: "The finding of an evaluation has at most 50 words.",
  severity: "error",
  /** Yields `finding too long: 51 words` for each evaluation whose finding has more than `maxFindingWords` (50) words. */
  *check({ draft: { evaluations = [] } }): Generator<Finding> {
    for (const [index, evaluation] of evaluations.entries()) {
      const words = countWords(evaluation?.finding ?? "");
      if (words <= maxFindingWords) continue;
      const hint = `at most ${maxFindingWords}: what it found, and what it could not show`;
      yield {
        pointer: formatPointer("evaluations", index, "finding"),
        message: `finding too long: ${words} words`,
        hint,
      };
    }
  },
};

/** Counts the parts of a text between white space. 0 for "". */
function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const minUseWords = 4;
const maxUseWords = 14;

export const useWording: Rule = {
  name: "use-wording",
  description: "What people use a tool for is said in 4 to 14 words, without a full stop.",
  severity: "warning",
  /**
   * Yields, for each use, `too few words: 3` below `minUseWords` (4), `too many words: 15` above `maxUseWords` (14), and then
   * `full stop: …` if it ends in one.
   */
  *check({ draft: { uses = [] } }): Generator<Finding> {
    for (const [index, use] of uses.entries()) {
      if (typeof use !== "string") continue;
      const words = countWords(use);
      const pointer = formatPointer("uses", index);
      const hint = `write ${minUseWords} to ${maxUseWords} words that start with a verb`;
      if (words < minUseWords) yield { pointer, message: `too few words: ${words}`, hint };
      if (words > maxUseWords) yield { pointer, message: `too many words: ${words}`, hint };
      if (/\.$/.test(use)) yield { pointer, message: `full stop: ${quote(use)}`, hint: "leave it out" };
    }
  },
};

/** Matches past forms of verbs that do not end in -ed. */
const irregularPast =
  /^(?:bought|brought|built|caught|chose|cut|dealt|felt|hid|drew|dug|found|gave|got|had|heard|held|kept|knew|learnt|led|left|let|made|met|paid|put|ran|rang|read|sang|saw|sent|set|showed|sold|sought|spoke|spread|stood|taught|told|took|understood|were|won|wrote)$/;

export const pastUses: Rule = {
  name: "past-uses",
  description: "What people used a tool for that has ended, or whose state is unknown, is said in the past.",
  severity: "warning",
  /**
   * Yields `in the present, of a tool not known to be active: <use>` for each use of a discontinued tool, or one of unknown
   * state, whose first word is no verb in the past: it neither ends in "ed" nor is in `irregularPast`.
   */
  *check({ draft: { uses = [], status } }): Generator<Finding> {
    if (status?.state !== "discontinued" && status?.state !== "unknown") return;
    for (const [index, use] of uses.entries()) {
      const [verb = ""] = (use ?? "").toLowerCase().split(/\s/);
      if (use === undefined || verb.endsWith("ed") || irregularPast.test(verb)) continue;
      yield {
        pointer: formatPointer("uses", index),
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
  /** Yields `in curly quotes: “A”` for each text of `listProse` that is in curly quotes as a whole. */
  *check(entry): Generator<Finding> {
    for (const { pointer, text } of listProse(entry)) {
      if (!curlyQuoted.test(text)) continue;
      yield { pointer, message: `in curly quotes: ${quote(text)}`, hint: "use straight quotes or none" };
    }
  },
};

/** Matches a text whose only curly quotes are at its beginning and end. */
const curlyQuoted = /^(?:“[^“”]*”|‘[^‘’]*’)$/;
