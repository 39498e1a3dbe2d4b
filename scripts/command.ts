import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainText } from "../src/dataset/plain-text.ts";

/**
 * A command: takes the arguments, prints, and returns the exit status.
 *
 * A caller's mistake is printed as one line and has the status 2; anything else that is thrown is a bug.
 */
export type Command = (args: string[]) => Promise<number>;

/**
 * Makes a command, and runs it if its module is the program. So a test can also call it without a process of its own.
 *
 * @param meta `import.meta` of the command's module
 * @param help what `--help` prints
 * @param run takes the arguments and returns the exit status
 */
export async function defineCommand(meta: ImportMeta, help: string, run: Command): Promise<Command> {
  if (isProgram(meta)) await runCommand(help, run);
  return (args) => answerCall(help, run, args);
}

/**
 * Runs a command with the arguments of this process: `--help` prints its help, a caller's mistake prints one line and exits
 * with 2.
 *
 * @param help what `--help` prints
 * @param run takes the arguments and returns the exit status
 */
export async function runCommand(help: string, run: Command): Promise<void> {
  // A reader that closes the pipe early (`| head`) is no fault of the command.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.exitCode = await answerCall(help, run, process.argv.slice(2));
}

async function answerCall(help: string, run: Command, args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    return 0;
  }
  try {
    return await run(args);
  } catch (error) {
    if (!isCallersMistake(error)) throw error;
    console.error(`${plainText(error.message, 1000)}\n  see --help`);
    return 2;
  }
}

function isProgram({ url }: ImportMeta): boolean {
  const program = process.argv[1];
  return program !== undefined && existsSync(program) && realpathSync(program) === fileURLToPath(url);
}

/**
 * Wrong options (node:util's parseArgs throws a TypeError with such a code), wrong values, and what the system refuses, such as
 * writing where one may not. A stack that overflows is a RangeError too, but a bug.
 */
function isCallersMistake(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof RangeError) return !error.message.includes("call stack");
  if ("syscall" in error) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
