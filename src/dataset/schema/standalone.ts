import standaloneCode from "ajv/dist/standalone/index.js";
import { createAjv, outerSchemas } from "./contract-ajv.ts";

/**
 * The code of a module that does what validator.ts does, for where nothing may be compiled.
 *
 * What Ajv would take from its own package comes from ajv-runtime.ts, and the vocabularies from where the rest of the page
 * has them.
 *
 * @param runtime where the module finds ajv-runtime.ts
 */
export function formatValidators(runtime: string): string {
  const ajv = createAjv({ inlineRefs: false, code: { source: true, esm: true } });
  const code = standaloneCode(ajv, outerSchemas);
  const body = lighten(code)
    .replace(/^"use strict";/, "")
    .replace(/export const (\w+) = /g, "const $1 = ")
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g, "const $1 = $2;")
    .replace(/(const \w+ = )\{"\$id":"vocabularies\/([\w-]+)\.json"[^{}]*\};/g, '$1termIds("$2");');
  return [
    `import { boundedRegExp, equal, termIds, ucs2length, withFault } from ${JSON.stringify(runtime)};`,
    body,
    "const validators = { entity, tool };",
    "export function validatorOf(kind) { return validators[kind]; }",
  ].join("\n");
}

/**
 * Takes out of Ajv's code what the contract has no use for: the path of a fault within the schema, which only tells the branches
 * of a choice apart, and what serves `$data`, `$dynamicRef` and keywords of one's own. How a fault joins the others is said once
 * instead of at each of some hundred faults.
 */
function lighten(code: string): string {
  return code
    .replace(/schemaPath:"(?![^"]*\/oneOf\/)[^"]*",/g, "")
    .replaceAll(", parentData, parentDataProperty, rootData=data, dynamicAnchors={}", "")
    .replace(/,parentData(?::[^,{}]*)?,parentDataProperty(?::[^,{}]*)?,rootData,dynamicAnchors/g, "")
    .replace(
      /const (evaluated\d+) = validate\d+\.evaluated;if\(\1\.dynamicProps\)\{[^}]*\}if\(\1\.dynamicItems\)\{[^}]*\}/g,
      "",
    )
    .replace(/validate\d+\.evaluated = \{[^;]*\};/g, "")
    .replace(
      /const (err\d+) = (\{[^;]*\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g,
      "vErrors = withFault(vErrors, $2);",
    );
}
