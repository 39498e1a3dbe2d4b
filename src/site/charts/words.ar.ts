import { format } from "../../core/language/words.ar.ts";
import { messages as ui } from "../ui/words.ar.ts";

export type { Messages } from "./words.en.ts";

const { date } = format;

/** The words around a figure. */
export const figureWords: typeof import("./words.en.ts").figureWords = {
  bases: { open: "من دون ما انتهى نشاطه", all: "بما فيها ما انتهى نشاطه" },
  csv: "الصفوف بصيغة CSV",
  json: "الصفوف بصيغة JSON",
  svg: "الرسم بصيغة SVG",
  table: "اقرأه في جدول",
  notes: "ما الذي يُعدّ وما الذي يُستبعد",
  tableOf: "جدول",
  aside: "عن هذا الشكل",
  permalink: "رابط إلى هذا الشكل",
  unknown: "غير معروف",
  foot: (n: string, day: string, leftOut: string) =>
    `سجل مكافحة الاتجار بالأشخاص، إصدار ${date(day)}، CC BY 4.0. العدد: ${n}. ${leftOut}`,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  figure: figureWords,
}))();
