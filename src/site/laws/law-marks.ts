import { listLawEvents } from "../../core/laws/law-dates.ts";
import type { LawStage } from "../../core/laws/law-life.ts";
import { format } from "../../core/language/page-format.ts";
import type { Law } from "../../dataset/laws.ts";
import { labelled } from "../language/labelled.ts";
import { formatLawState } from "./format-law.ts";
import { lawsMessages } from "./words.ts";

/** Mark of the strip of a law: the bar of a stage, or an event. */
export type LawMark = LawStage | "change" | "ahead" | "today";

/** Entry of the key of strips. */
export interface KeyEntry {
  readonly mark: LawMark;
  readonly title: string;
}

const { key, state, law: words } = lawsMessages;

/** Key of all marks, without dates. */
export const wholeKey: readonly KeyEntry[] = [
  { mark: "adopted", title: key.adopted },
  { mark: "applies", title: state["in-force"] },
  { mark: "pending", title: state["applies-later"] },
  { mark: "bill", title: state.bill },
  { mark: "voluntary", title: state.voluntary },
  { mark: "change", title: key.change },
  { mark: "ahead", title: key.ahead },
  { mark: "today", title: key.today },
];

/**
 * Lists the marks of one law's strip with their dates: `[{mark: "adopted", title: "Adopted: 2021"}, {mark: "applies", title: "In force
 * since 1 January 2023"}, {mark: "change", title: "Change: 1 Jan 2024, 3 Sept 2025"}, {mark: "today", title: "Today"}]`.
 *
 * A mark without a date is left out, but for a stage whose beginning is not known: then its title is the law's state.
 *
 * @param today YYYY-MM-DD
 */
export function listLawMarks(law: Law, today: string): KeyEntry[] {
  const { in_force, applies, year } = law;
  const changes = listLawEvents(law, today).filter(({ kind, date }) => kind === "change" && date !== undefined);
  const listDates = (isAhead: boolean) =>
    changes.flatMap((event) => (event.isAhead === isAhead && event.date ? [format.date(event.date)] : []));
  const past = listDates(false);
  const ahead = listDates(true);
  const isPending = law.state === "applies-later";
  return [
    ...listBeginning(law.state, year),
    ...(in_force === undefined
      ? []
      : [{ mark: isPending ? "pending" : "applies", title: formatLawState(law) } as const]),
    ...(applies === undefined
      ? []
      : [{ mark: isPending ? "applies" : "ahead", title: lawsMessages.appliesFrom({ day: applies }) } as const]),
    ...(past.length === 0 ? [] : [{ mark: "change", title: labelled(key.change, past.join(format.comma)) } as const]),
    ...(ahead.length === 0 ? [] : [{ mark: "ahead", title: labelled(key.ahead, ahead.join(format.comma)) } as const]),
    { mark: "today", title: key.today },
  ];
}

/** Entry of how a law began, with its year: "Adopted: 2021", "Introduced: 2025" of a bill, "Voluntary: 2011". [] without a year. */
function listBeginning(lawState: Law["state"], year: number | undefined): KeyEntry[] {
  if (year === undefined) return [];
  switch (lawState) {
    case "bill":
      return [{ mark: "bill", title: labelled(words.introduced, String(year)) }];
    case "voluntary":
      return [{ mark: "voluntary", title: labelled(state.voluntary, String(year)) }];
    default:
      return [{ mark: "adopted", title: labelled(words.year, String(year)) }];
  }
}
