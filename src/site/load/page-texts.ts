import { readPageTexts } from "../../io/page-texts.ts";

/** Search texts of guides, other pages and their sections in the language of this build, by address. */
export const pageTexts = readPageTexts(import.meta.env.PAGE_LANGUAGE ?? "en");
