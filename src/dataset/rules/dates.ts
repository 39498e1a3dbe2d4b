import type { Draft } from "../rule.ts";
import { memo } from "./memo.ts";

/** A date of a listing, with its place. */
export interface ListingDate {
  readonly pointer: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string;
}

/** Every date and year that a listing states. */
export const datesOf = memo((draft: Draft): readonly ListingDate[] => readDates(draft));

/** The first day that a date may mean; dates compare as text. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/** Days of the month of a date. */
export function daysInMonth(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has the date; its shape is the schema's. */
export function isReal(date: string): boolean {
  return date.length < 10 || Number(date.slice(8)) <= daysInMonth(date);
}

function readDates({ founded, launched, status, last_activity, review, added, offer, sources }: Draft): ListingDate[] {
  const dates: ListingDate[] = [];
  const add = (pointer: string, value: string | number | undefined) => {
    if (value !== undefined) dates.push({ pointer, value: String(value) });
  };
  add("/founded", founded);
  add("/launched", launched);
  add("/last_activity", last_activity);
  offer?.outputs?.forEach((output, index) => add(`/offer/outputs/${index}/year`, output?.year));
  offer?.case_studies?.forEach((study, index) => add(`/offer/case_studies/${index}/year`, study?.year));
  add("/status/since", status?.since);
  add("/review/date", review?.date);
  add("/added", added);
  sources?.forEach((source, index) => add(`/sources/${index}/as_of`, source?.as_of));
  return dates;
}
