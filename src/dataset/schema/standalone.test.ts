import type { ErrorObject } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryListing } from "../listing-arbitrary.ts";
import type { Kind } from "../model.ts";
import * as runtime from "./ajv-runtime.ts";
import { formatValidators } from "./standalone.ts";
import { validatorOf, type Validator } from "./validator.ts";

/** What the browser runs, made into functions here. */
const code = formatValidators("runtime")
  .replace(/^import (\{.*\}) from "runtime";/, "const $1 = runtime;")
  .replace("export function validatorOf", "return function validatorOf");
const browsers = new Function("runtime", code)(runtime) as (kind: Kind) => Validator;

/** What the messages are made of. */
function faultsOf(validate: Validator, instance: unknown) {
  const errors = validate(instance) ? [] : (validate.errors ?? []);
  return errors.map(({ keyword, instancePath, params, schemaPath = "" }: Partial<ErrorObject>) => {
    return { keyword, instancePath, params, isInChoice: /\/oneOf\/\d+\//.test(schemaPath) };
  });
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, "", 0, -1, "x".repeat(5000), [], {}, [null], { kind: "moved" }),
  fc.anything(),
  fc.array(fc.string(), { minLength: 101, maxLength: 120 }),
);

test("the code says what it needs, and nothing of what it leaves out", () => {
  expect(code).not.toMatch(/parentData|rootData|dynamicAnchors|evaluated\d+/);
});

test.each(["entity", "tool"] as const)("the browser's validator finds in a spoilt %s what Ajv finds", (kind) => {
  let faulty = 0;
  fc.assert(
    fc.property(
      arbitraryListing(kind),
      fc.array(fc.tuple(fc.nat(), fc.nat(), odd), { maxLength: 4 }),
      (made, changes) => {
        const listing = structuredClone(made) as Record<string, unknown>;
        for (const [place, inner, value] of changes) {
          const keys = [...Object.keys(listing), "kind", "relations", "unknown"];
          const key = keys[place % keys.length] ?? "kind";
          const part = listing[key];
          if (typeof part === "object" && part !== null && inner % 2 === 0) {
            const parts = part as Record<string, unknown>;
            const names = [...Object.keys(parts), "unknown"];
            parts[names[inner % names.length] ?? "unknown"] = value;
          } else listing[key] = value;
        }
        const found = faultsOf(browsers(kind), listing);
        if (found.length > 0) faulty++;
        expect(found).toEqual(faultsOf(validatorOf(kind), listing));
      },
    ),
    { numRuns: 300 },
  );
  expect(faulty).toBeGreaterThan(50);
});
