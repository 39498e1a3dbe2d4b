import { plainText } from "../src/dataset/plain-text.ts";

/**
 * Runs a command: `--help` prints its help, a caller's mistake prints one line and exits with 2.
 *
 * @param help what `--help` prints
 * @param run takes the arguments and returns the exit status
 */
export async function runCommand(help: string, run: (args: string[]) => Promise<number>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    return;
  }
  // A reader that closes the pipe early (`| head`) is no fault of the command.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (!isCallersMistake(error)) throw error;
    console.error(`${plainText(error.message, 1000)}\n  see --help`);
    process.exitCode = 2;
  }
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
