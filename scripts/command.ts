import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainText } from "../src/dataset/plain-text.ts";
import { mistakeOf, type Mistake } from "./mistake.ts";

/**
 * A command: takes the arguments, prints, and returns the exit status.
 *
 * A caller's mistake is printed as one line and has the status 2, a fault of the machine or the repository one and has the status 1;
 * anything else that is thrown is a bug.
 */
export type Command = (args: string[]) => Promise<number>;

/** Options for node:util's parseArgs. */
export const text = { type: "string" } as const;
export const flag = { type: "boolean", default: false } as const;

/**
 * Makes a command, and runs it if its module is the program. So a test can also call it without a process of its own.
 *
 * @param meta `import.meta` of the command's module
 * @param help what `--help` prints
 * @param run takes the arguments and returns the exit status
 */
export async function defineCommand(meta: ImportMeta, help: string, run: Command): Promise<Command> {
  const command = (args: string[]) => answerCall(help, run, args);
  if (isProgram(meta)) {
    // A reader that closes the pipe early (`| head`) is no fault of the command.
    process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
    process.exitCode = await command(process.argv.slice(2));
  }
  return command;
}

async function answerCall(help: string, run: Command, args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    return 0;
  }
  try {
    const empty = args.findIndex(
      (arg, place) => /^--[a-z-]+=$/.test(arg) || (arg === "" && args[place - 1]?.startsWith("--")),
    );
    if (empty >= 0) throw new RangeError(`no value: ${args[empty]?.replace("=", "") || args[empty - 1]}`);
    return await run(args);
  } catch (error) {
    const mistake = mistakeOf(error);
    if (mistake === undefined) throw error;
    return tellMistake(mistake);
  }
}

function isProgram({ url }: ImportMeta): boolean {
  const program = process.argv[1];
  return program !== undefined && existsSync(program) && realpathSync(program) === fileURLToPath(url);
}

/** Says what stopped a command, and returns the exit status. */
export function tellMistake({ message, status }: Mistake): number {
  console.error(plainText(message, 1000) + (status === 2 ? "\n  see --help" : ""));
  return status;
}
