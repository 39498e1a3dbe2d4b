/*
 * What the form needs from the first input on: reading and writing YAML, the schema and the rules. Loaded apart, so that the
 * page can be read at once.
 */
export { answersOf } from "../../core/contribute/form-state.ts";
export { checkAnswers } from "./check-answers.ts";
export { parseYaml } from "../../dataset/yaml/parse-yaml.ts";
export { PageStep } from "./PageStep.tsx";
export { PastedYaml } from "./PastedYaml.tsx";
export { leadTo, Problems } from "./Problems.tsx";
