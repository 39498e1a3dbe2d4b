import { sayIn } from "#say";
import type { Topics } from "../../words/topics.generated.ts";
import { pluralForm, type Arguments, type Catalogue } from "./catalogue.ts";
import { locale } from "./page-format.ts";

const say = sayIn(locale);

/**
 * The words of a topic: its texts, and functions of the messages that take arguments.
 *
 * @param catalogue the topic's file, `#words/<topic>.json`: the one of the page's language
 */
/* @__NO_SIDE_EFFECTS__ */
export function messagesOf<Topic extends keyof Topics>(_topic: Topic, catalogue: object): Topics[Topic] {
  return partOf(catalogue as Catalogue, catalogue as Catalogue, []) as Topics[Topic];
}

function partOf(whole: Catalogue, part: Catalogue, path: readonly string[]): object {
  const entries = Object.entries(part).map(([key, value]) => {
    if (typeof value === "object" && !Array.isArray(value))
      return [key, partOf(whole, value as Catalogue, [...path, key])];
    const name = key.replace(pluralForm, "");
    const isMessage = name !== key || (typeof value === "string" && value.includes("{{"));
    return isMessage ? [name, (values: Arguments) => say(whole, [...path, name], values)] : [key, value];
  });
  return Object.fromEntries(entries) as object;
}
