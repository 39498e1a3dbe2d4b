import type { Listing, Source } from "../../dataset/model.ts";
import { evidenceOf } from "../register/evidence.ts";
import type { FieldChange } from "./diff.ts";

type Values = Readonly<Record<string, unknown>>;

/** Finds the source of a change's new value; undefined where there is no new value or the field needs no source. */
export function withSource(change: FieldChange, before: Values, after: Values): FieldChange {
  const needsSource = change.weight === "status" || change.weight === "fact" || change.path === "summary";
  if (!needsSource || change.added.length === 0) return change;
  const sources = sourcesOf(after);
  const known = new Set(sourcesOf(before).map((source) => JSON.stringify(source)));
  const found = evidenceOf({ sources } as Pick<Listing, "sources">, change.path).sources;
  const cited = found.flatMap((index) => sources[index] ?? []);
  const source = cited.find((each) => !known.has(JSON.stringify(each))) ?? cited[0];
  if (source === undefined) return change;
  const { url, publisher, as_of } = source;
  return { ...change, source: { url, ...(publisher && { publisher }), ...(as_of && { as_of }) } };
}

/** A source without an address had an invalid one, and can't be cited. */
function sourcesOf({ sources }: Values): Source[] {
  if (!Array.isArray(sources)) return [];
  const list = sources as readonly (Partial<Source> | undefined)[];
  return list.flatMap((source) =>
    source?.url === undefined
      ? []
      : [{ ...source, url: source.url, supports: source.supports?.filter((path) => path !== undefined) ?? [] }],
  ) as Source[];
}
