/*
 * What the form needs from the first input on: writing YAML, the schema and the rules. Loaded apart, so that the page can be
 * read at once.
 */
export { checkAnswers } from "./check-answers.ts";
export { PageStep } from "./PageStep.tsx";
