import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainText } from "../src/dataset/plain-text.ts";

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
    return reportMistake(error);
  }
}

function isProgram({ url }: ImportMeta): boolean {
  const program = process.argv[1];
  return program !== undefined && existsSync(program) && realpathSync(program) === fileURLToPath(url);
}

/** Prints what stopped a command, and returns the exit status; throws a bug again. */
export function reportMistake(error: unknown): number {
  const mistake = mistakeOf(error);
  if (mistake === undefined) throw error;
  console.error(plainText(mistake.message, 1000) + (mistake.status === 2 ? "\n  see --help" : ""));
  return mistake.status;
}

/** What stopped a command, in a sentence for whoever called it. */
interface Mistake {
  readonly message: string;
  /** The exit status: 2 when called wrongly, 1 when the machine or the repository is at fault. */
  readonly status: 1 | 2;
}

/** What the system says of the machine rather than of a place that was named. */
const ofMachine = /^(?:ENOSPC|EDQUOT|EIO|EMFILE|ENFILE|ENOMEM|EBUSY|EADDRINUSE)$/;

/**
 * What an error says to whoever called a command: options that are wrong (node:util's parseArgs), values that are wrong (a
 * RangeError), what the system refuses, in its own words, and files of the repository that are missing or broken.
 *
 * @returns undefined for a bug: its stack is what helps then
 */
export function mistakeOf(error: unknown): Mistake | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", syscall = "", path } = error as NodeJS.ErrnoException;
  // A stack that overflows is a RangeError too, but a bug.
  if (error instanceof RangeError) return error.message.includes("call stack") ? undefined : wrong(error.message);
  if (code.startsWith("ERR_PARSE_ARGS")) return wrong(error.message);
  if (code === "ERR_MODULE_NOT_FOUND" || isBrokenJson(error)) return ofImport(error);
  if (syscall.startsWith("spawn") && code === "ENOENT")
    return broken(
      `no such program: ${path ?? syscall.replace(/^spawn(Sync)? */, "")}; install it, then run this again`,
    );
  if (syscall !== "") return ofMachine.test(code) ? broken(error.message) : wrong(error.message);
  // Builders pass on what stopped them within an error of their own; those in Rust name the system's code in the text alone.
  const [fromRust] = /\S[^\n]*\(os error \d+\)/.exec(error.message) ?? [];
  if (fromRust !== undefined) return broken(fromRust);
  const { errors } = error as { errors?: unknown };
  return mistakeOf(error.cause) ?? (Array.isArray(errors) ? mistakeOf(errors[0]) : undefined);
}

const restore = "`git status` shows what changed, `git restore` brings a file back";
const wrong = (message: string): Mistake => ({ message, status: 2 });
const broken = (message: string): Mistake => ({ message, status: 1 });

/** A file of JSON that a module imports: Node says where it is and what is wrong with it. */
function isBrokenJson(error: Error): boolean {
  return error instanceof SyntaxError && /^(?:file:|\/|[A-Z]:).*\.json: /.test(error.message);
}

function ofImport({ message }: Error): Mistake {
  const [, kind, name] = /^Cannot find (package|module) '([^']+)'/.exec(message) ?? [];
  if (kind === "package") return broken(`package not installed: ${name}; run \`node scripts/setup.mjs\``);
  return broken(`${name === undefined ? `not JSON: ${message}` : `no such file: ${name}`}; ${restore}`);
}
