import type { Rule } from "../rule.ts";
import { lookAlikeName } from "./look-alike-name.ts";
import { lookAlikeWebsite } from "./look-alike-website.ts";

/** Rules that need tables too large for a page: a form in the browser does without them, and the check of a proposal has them. */
export const tableRules: readonly Rule[] = [lookAlikeName, lookAlikeWebsite];
