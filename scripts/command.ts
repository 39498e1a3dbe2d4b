import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import { MachineFault } from "../src/io/machine-fault.ts";
import { stopWithParent } from "./stop-with-parent.mjs";

/**
 * Function of a command: takes the arguments, prints, and returns the exit status.
 *
 * 0 means success, 1 a fault of the listings, the machine or the repository, 2 a mistake of the caller. Anything that it throws
 * and that is neither is a bug.
 */
export type Command = (args: string[]) => Promise<number>;

/** Types of options for node:util's parseArgs. */
export const text = { type: "string" } as const;
export const flag = { type: "boolean", default: false } as const;

/**
 * Returns a command that also prints help and reports mistakes, and runs it if its module is the program.
 *
 * A test calls the returned function within its own process.
 *
 * @param meta `import.meta` of the command's module
 * @param help text for `--help`
 * @param run the command without help and reports
 */
export async function defineCommand(meta: ImportMeta, help: string, run: Command): Promise<Command> {
  const command = (args: string[]) => runReported(help, run, args);
  if (isProgram(meta)) {
    stopWithParent();
    // A reader that closes the pipe early (`| head`) is no fault of the command.
    process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
    process.exitCode = await command(process.argv.slice(2));
  }
  return command;
}

/**
 * Runs a command and returns its exit status. With `--help` or `-h` among the arguments, prints its help instead and returns 0.
 * Reports a mistake of the caller or the machine (see `reportMistake`), also an option without its value.
 */
async function runReported(help: string, run: Command, args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    return 0;
  }
  try {
    const emptyOption = findEmptyOption(args);
    if (emptyOption !== undefined) throw new RangeError(`no value: ${emptyOption}`);
    return await run(args);
  } catch (error) {
    return reportMistake(error);
  }
}

/** Returns the first option with an empty value, such as "--out" for `--out=` or `--out ""`; undefined if there is none. */
function findEmptyOption(args: readonly string[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    if (/^--[a-z-]+=$/.test(arg)) return arg.replace("=", "");
    const previous = args[index - 1];
    if (arg === "" && previous?.startsWith("--")) return previous;
  }
  return undefined;
}

/** Returns true if a module is the one that Node was started with, also by a symbolic link. False in tests, which import it. */
function isProgram({ url }: ImportMeta): boolean {
  const program = process.argv[1];
  return program !== undefined && existsSync(program) && realpathSync(program) === fileURLToPath(url);
}

/**
 * Prints the mistake that an error stands for to stderr, followed by "see --help" if it is the caller's, and returns its exit
 * status, 1 or 2. Throws the error again if it is a bug.
 */
export function reportMistake(error: unknown): number {
  const mistake = toMistake(error);
  if (mistake === undefined) throw error;
  console.error(toPrintableLine(mistake.message, 1000) + (mistake.status === 2 ? "\n  see --help" : ""));
  return mistake.status;
}

/** Reason for which a command stopped, as a sentence for the caller. */
interface Mistake {
  readonly message: string;
  /** Exit status: 2 if the command was called wrongly, 1 if the machine or the repository is at fault. */
  readonly status: 1 | 2;
}

/** Error codes of the system for a disk, a quota or a file that is full. */
const spaceErrorCodes = /^(?:ENOSPC|EDQUOT|EFBIG)$/;

/** Error codes of the system that are about a path or a name that the caller typed. Others are a fault of the machine. */
const callerErrorCodes = /^(?:EACCES|EEXIST|EISDIR|ELOOP|ENAMETOOLONG|ENOENT|ENOTDIR|ENOTEMPTY|EPERM|EROFS)$/;

/**
 * Converts an error to a message for the caller: a wrong option (node:util's parseArgs), a wrong value (RangeError), a refusal
 * of the system in its own words, or a file of the repository that is missing or broken.
 *
 * For example, a `RangeError("not a port: x")` → `{message: "not a port: x", status: 2}`, a full disk →
 * `{message: "ENOSPC: …", status: 1}`.
 *
 * @returns undefined if the error is a bug, whose stack trace is then more useful, or not an `Error`
 */
export function toMistake(error: unknown): Mistake | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof MachineFault) return machineFault(error.message);
  const { code = "", syscall = "", path } = error as NodeJS.ErrnoException;
  // A stack that overflows is a RangeError too, but a bug.
  if (error instanceof RangeError)
    return error.message.includes("call stack") ? undefined : callerMistake(error.message);
  if (code.startsWith("ERR_PARSE_ARGS")) return callerMistake(error.message);
  if (code === "ERR_MODULE_NOT_FOUND" || isBrokenJson(error)) return toImportMistake(error);
  if (syscall.startsWith("spawn") && code === "ENOENT")
    return machineFault(
      `no such program: ${path ?? syscall.replace(/^spawn(Sync)? */, "")}; install it, then run this again`,
    );
  if (spaceErrorCodes.test(code)) return machineFault(`${error.message}; make room on the disk, then run this again`);
  if (syscall !== "") return callerErrorCodes.test(code) ? callerMistake(error.message) : machineFault(error.message);
  // Build tools wrap the error that stopped them. Those in Rust name the system's code in the message only.
  const [fromRust] = /\S[^\n]*\(os error \d+\)/.exec(error.message) ?? [];
  if (fromRust !== undefined) return machineFault(fromRust);
  const { errors } = error as { errors?: unknown };
  return toMistake(error.cause) ?? (Array.isArray(errors) ? toMistake(errors[0]) : undefined);
}

const restore = "`git status` shows what changed, `git restore` brings a file back";
/** Builds a mistake of the caller, of status 2. */
const callerMistake = (message: string): Mistake => ({ message, status: 2 });
/** Builds a fault of the machine or the repository, of status 1. */
const machineFault = (message: string): Mistake => ({ message, status: 1 });

/** Returns true if a module imported a JSON file with a syntax error. Node's message names the file and the fault. */
function isBrokenJson(error: Error): boolean {
  return error instanceof SyntaxError && /^(?:file:|\/|[A-Z]:).*\.json: /.test(error.message);
}

/**
 * Converts the error of a failed import, with the status 1: `package not installed: astro; run …`, `no such file: …` or
 * `not JSON: …`. The last two say how to bring a file back.
 */
function toImportMistake({ message }: Error): Mistake {
  const [, kind, name] = /^Cannot find (package|module) '([^']+)'/.exec(message) ?? [];
  if (kind === "package") return machineFault(`package not installed: ${name}; run \`node scripts/setup.mjs\``);
  return machineFault(`${name === undefined ? `not JSON: ${message}` : `no such file: ${name}`}; ${restore}`);
}
