import fc from "fast-check";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { descendantFields, fieldsByKind } from "../../dataset/fields.ts";
import { formatListing } from "../../dataset/write/format-listing.ts";
import { sourceFile, today } from "../../dataset/listing-fixture.ts";
import { arbitraryListing, arbitraryText } from "../../dataset/listing-arbitrary.ts";
import { folderByKind, type Kind } from "../../dataset/model.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { repositoryRoot } from "../../io/environment.ts";
import { createVocabularyPlugin } from "../../io/translations.ts";
import { buildNamesIndex, type NamesIndex } from "../register/names-index.ts";
import { measureRegister } from "../register/register.ts";
import { toAnswers, partAt, replacePart, type Answers } from "./form-state.ts";
import { fixtureFiles } from "../../testing/fixture-register.ts";

/*
 * The browser has fewer data than the command line: vocabularies without what the form doesn't show, and an index of names instead
 * of the other listings. These tests bundle the code that the page loads and compare its diagnostics with those of the dataset.
 */

const kinds = ["entity", "tool"] as const;
/** Every sixth listing, which keeps the run short. */
const files = fixtureFiles.filter((_, index) => index % 6 === 0);
const parsed = parseDataset(files, { today });
const names: NamesIndex = buildNamesIndex(measureRegister(parsed.dataset, today));
const listedNames = [...names.entities, ...names.tools]
  .flatMap(({ name, website = "" }) => [name, website])
  .filter(Boolean);
const references = (["entities", "tools"] as const).flatMap((folder) =>
  names[folder].map(({ id }) => `${folder}/${id}`),
);

type BrowserCode = Pick<typeof import("../../site/contribute/check-answers.ts"), "checkAnswers"> &
  Pick<typeof import("./check-text.ts"), "checkText">;
let browser: BrowserCode;

beforeAll(async () => {
  const entry = "virtual:browser";
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      createVocabularyPlugin("en"),
      {
        name: "entry",
        enforce: "pre",
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `export * from "${repositoryRoot}src/site/contribute/check-answers.ts"; export * from "${repositoryRoot}src/core/contribute/check-text.ts";`
            : undefined,
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "browser" } },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  const code = output[0].code;
  expect(code).not.toContain("new Function");
  browser = (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as BrowserCode;
}, 60_000);

/** Returns random answers: valid listings, and listings with blanks and mistakes. */
function arbitraryAnswers(kind: Kind): fc.Arbitrary<Answers> {
  const root = fieldsByKind[kind];
  const paths = [...descendantFields(root)].map(({ path }) => path.split("."));
  const text = fc.oneof(
    arbitraryText(),
    fc.constantFrom("", "2099-01-01", "jane.doe@gmail.com", ...listedNames, ...references),
  );
  const mistakes = fc.array(fc.tuple(fc.constantFrom(...paths), fc.option(text)), { maxLength: 6 });
  return fc.tuple(arbitraryListing(kind), mistakes).map(([listing, edits]) =>
    edits.reduce<Answers>(
      (answers, [path, mistake]) => {
        const part = partAt(answers, path);
        if (part === undefined && mistake === null) return answers;
        const items = Array.isArray(part) ? [mistake ?? "", ...(part as string[])] : undefined;
        return replacePart(answers, path, items ?? mistake ?? undefined) as Answers;
      },
      toAnswers(listing, root),
    ),
  );
}

const formatDiagnostic = ({ file, rule, severity, line, column, pointer, message, hint }: Diagnostic) =>
  `${file}:${line}:${column} ${severity} ${rule} ${pointer} ${message} | ${hint}`;

describe.each(kinds)("a random form of a new %s", (kind) => {
  test("has the same diagnostics in the browser as on the command line", () => {
    fc.assert(
      fc.property(arbitraryAnswers(kind), (answers) => {
        const listing = { kind, root: fieldsByKind[kind], answers, reference: undefined, sourceText: undefined };
        const { path, text } = browser.checkAnswers(listing, names, today);
        expect(files.map((file) => file.path)).not.toContain(path);
        expect(formatListing(text, folderByKind[kind])).toBe(text);
        const diagnostics = browser.checkText(path, text, names, today);
        const expected = parseDataset([...files, sourceFile(path, text)], { today }).diagnostics;
        expect(diagnostics.map(formatDiagnostic)).toEqual(
          expected.filter(({ file }) => file === path).map(formatDiagnostic),
        );
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
