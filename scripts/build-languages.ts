import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { LanguageTag } from "../src/core/language/languages.ts";
import type { FileSizes } from "../src/io/handed-register.ts";
import type { LanguageMessage, LanguageTask } from "./build-language.ts";

const program = fileURLToPath(new URL("build-language.ts", import.meta.url));
const hooks = new URL("../src/io/language-hooks.ts", import.meta.url).href;

/** What each language is built of. */
interface Shared extends Omit<LanguageTask, "outDir"> {
  /** Of the published files, as soon as they are made. */
  readonly sizes: Promise<FileSizes>;
  /** When English is built, whose pages take a processor until then. */
  readonly english: Promise<unknown>;
}

/**
 * Builds the site in other languages, each in a folder of its own, as many at once as there are processors.
 *
 * @param outDir the folder of the site
 * @param onBuilt told after each
 * @throws {Error} if one can't be built; its program has printed why
 */
export async function buildLanguages(
  outDir: string,
  languages: readonly LanguageTag[],
  { sizes, english, ...task }: Shared,
  onBuilt: () => void,
): Promise<void> {
  const left = [...languages];
  const work = async () => {
    for (let language = left.shift(); language !== undefined; language = left.shift()) {
      await buildLanguage(language, { ...task, outDir: join(outDir, language) }, sizes);
      onBuilt();
    }
  };
  const others = Array.from({ length: Math.max(0, availableParallelism() - 1) }, work);
  await Promise.all([...others, english.then(work)]);
}

async function buildLanguage(language: LanguageTag, task: LanguageTask, sizes: Promise<FileSizes>): Promise<void> {
  const child = fork(program, {
    execArgv: ["-C", language, "--import", hooks],
    env: { ...process.env, SITE_LANGUAGE: language },
    serialization: "advanced",
  });
  const send = (message: LanguageMessage) => child.connected && child.send(message);
  const exit = once(child, "exit");
  send({ task });
  void sizes.then((known) => send({ sizes: known }));
  const [code] = (await exit) as [number | null];
  if (code !== 0) throw new Error(`the site was not built in ${language}; see above`);
}
