import type { SearchConcept } from "../../../core/search/search-page.ts";
import { help } from "./help.ts";
import { sameWords } from "./same-words.ts";
import { wrongs } from "./wrongs.ts";

/** What people say in their own words, and what the field calls it. */
export const everyday: readonly SearchConcept[] = [...wrongs, ...help, ...sameWords];
