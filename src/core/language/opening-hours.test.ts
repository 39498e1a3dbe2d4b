import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMessageFormatter, type Catalogue } from "./messages.ts";
import { createHoursFormatter, listOpenDays, parseOpeningHours } from "./opening-hours.ts";

/** Reads a file of words of a language. */
function readWords(language: string, topic: string): Catalogue {
  const file = new URL(`../../words/${language}/${topic}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Catalogue;
}

/** Formats hours with the words of a language. */
function formatHours(language: string, hours: string): string {
  const words = readWords(language, "help-lines");
  const { locale } = readWords(language, "locale") as { readonly locale: string };
  const formatMessage = createMessageFormatter(locale);
  const messageOf = (key: string) => (values: Readonly<Record<string, string>>) => formatMessage(words, key, values);
  return createHoursFormatter(locale, {
    always: String(words["always"]),
    allDay: String(words["allDay"]),
    everyDay: String(words["everyDay"]),
    dayRange: messageOf("dayRange"),
    timeRange: messageOf("timeRange"),
    open: messageOf("open"),
  })(hours);
}

test("parses days and times, also a week that begins on Sunday and hours past midnight", () => {
  expect(parseOpeningHours("Mo-Fr,Su 09:00-17:00; Sa 20:00-02:00")).toEqual([
    {
      dayRanges: [
        [0, 4],
        [6, 6],
      ],
      opens: "09:00",
      closes: "17:00",
    },
    { dayRanges: [[5, 5]], opens: "20:00", closes: "02:00" },
  ]);
  expect(parseOpeningHours("Su-Th 08:00-14:00").map(listOpenDays)).toEqual([[0, 1, 2, 3, 6]]);
});

const always = "Mo-Su 00:00-23:59";
const week = "Mo-Fr 09:00-17:00; Sa 09:00-13:00";

test.each([
  { language: "en", hours: always, text: "24 hours a day, every day" },
  { language: "en", hours: "Su-Sa 00:00-23:59", text: "24 hours a day, every day" },
  { language: "en", hours: "Mo-Su 08:00-20:00", text: "Every day, 08:00–20:00" },
  { language: "en", hours: "Mo-Fr 00:00-23:59", text: "Monday to Friday, 24 hours a day" },
  { language: "en", hours: "Mo-We,Fr 09:00-17:00", text: "Monday to Wednesday and Friday, 09:00–17:00" },
  { language: "en", hours: week, text: "Monday to Friday, 09:00–17:00; Saturday, 09:00–13:00" },
  { language: "es", hours: always, text: "Las 24 horas, todos los días" },
  { language: "es", hours: week, text: "De lunes a viernes, de 09:00 a 17:00; sábado, de 09:00 a 13:00" },
  { language: "fr", hours: always, text: "24 heures sur 24, tous les jours" },
  { language: "fr", hours: week, text: "Du lundi au vendredi, de 09:00 à 17:00\u202f; samedi, de 09:00 à 13:00" },
  { language: "pt", hours: always, text: "24 horas por dia, todos os dias" },
  {
    language: "pt",
    hours: week,
    text: "De segunda-feira a sexta-feira, das 09:00 às 17:00; sábado, das 09:00 às 13:00",
  },
  { language: "ar", hours: always, text: "على مدار الساعة، كل يوم" },
  {
    language: "ar",
    hours: week,
    text: "من الاثنين إلى الجمعة، من 09:00 إلى 17:00؛ السبت، من 09:00 إلى 13:00",
  },
])("$language: $hours is “$text”", ({ language, hours, text }) => {
  expect(formatHours(language, hours)).toBe(text);
});
