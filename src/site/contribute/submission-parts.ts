/*
 * Parts of the form that are needed once something is entered: the step that asks for sources, the checks of the listing's file
 * and the last page. They bring the schema, the rules and the YAML writer, so they are loaded apart from the form, all at once:
 * after that the form works without a connection.
 */
export { checkAnswers } from "./check-answers.ts";
export { Finish } from "./Finish.tsx";
export { SourceStep } from "./SourceStep.tsx";
