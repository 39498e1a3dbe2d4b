import { type Diagnostic, formatForTerminal } from "../dataset/diagnostic.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { measureRegister, type Register } from "../core/register/register.ts";
import { parseDatasetOnce } from "./build-cache.ts";
import { readBuildDate, readDatasetRoot, readSiteLanguage } from "./environment.ts";
import { readTextTranslations } from "./listing-translations.ts";

/**
 * Validates the files of a dataset and measures its listings on the build date, with their texts in the language of the build.
 *
 * @throws {Error} `the listings do not validate:`, then the errors as a terminal shows them, so that no site is built from invalid
 *   listings. Warnings are ignored
 */
export function measureFiles(files: readonly SourceFile[]): Register {
  const today = readBuildDate();
  const { dataset, diagnostics } = parseDatasetOnce(files, { today });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const report = formatForTerminal(errors, decodeFaultyFiles(files, errors));
    throw new Error(`the listings do not validate:\n${report}`);
  }
  const language = readSiteLanguage();
  const translations = language === "en" ? undefined : readTextTranslations(readDatasetRoot(), dataset, language);
  return measureRegister(dataset, today, translations);
}

/**
 * Returns the text, by path, of each file that has an error. Error messages quote lines of it. A path that is no file is left
 * out.
 */
function decodeFaultyFiles(files: readonly SourceFile[], errors: readonly Diagnostic[]): Map<string, string> {
  const faultyPaths = new Set(errors.map(({ file }) => file));
  const faultyFiles = files.filter(({ path }) => faultyPaths.has(path));
  return new Map(faultyFiles.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}
