import { constants } from "node:os";

/** What stopped a command, in a sentence for whoever called it. */
export interface Mistake {
  readonly message: string;
  /** The exit status: 2 when called wrongly, 1 when the machine or the repository is at fault. */
  readonly status: 1 | 2;
}

/** A file of the repository itself is not what the code relies on; the message says which and how. */
export class BrokenFileError extends Error {}

type SystemError = NodeJS.ErrnoException & { readonly port?: number; readonly dest?: string };

/** By the system's code: what it says of the path, the cure, and the exit status. */
const system: Readonly<Record<string, readonly [problem: string, cure: string, status: 1 | 2]>> = {
  EACCES: ["no permission", "choose another place, or change its permissions", 2],
  EPERM: ["no permission", "choose another place, or change its permissions", 2],
  EROFS: ["can't be written to, it is read-only", "choose another place", 2],
  ENOENT: ["no such file or folder, and none can be made there", "choose another place", 2],
  ENOTDIR: ["a file where a folder is needed", "choose another place", 2],
  EISDIR: ["a folder where a file is needed", "choose another place", 2],
  EEXIST: ["there is something already", "choose another place", 2],
  ENOTEMPTY: ["the folder is not empty", "choose another place", 2],
  ELOOP: ["links that lead in a circle", "choose another place", 2],
  ENAMETOOLONG: ["name too long", "choose a shorter one", 2],
  EXDEV: ["on another disk than the repository", "choose a place on the same one", 2],
  EBUSY: ["in use", "close what uses it, then run this again", 1],
  ENOSPC: ["no space left on the disk", "free some space, then run this again", 1],
  EDQUOT: ["no space left for you on the disk", "free some space, then run this again", 1],
  EIO: ["the disk or the device answers with a fault", "try another place", 1],
  EMFILE: ["too many open files", "raise the limit (`ulimit -n`), then run this again", 1],
  ENFILE: ["too many open files on this machine", "close some programs, then run this again", 1],
  ENOMEM: ["no memory left", "close some programs, then run this again", 1],
  EADDRINUSE: ["port in use", "choose another with --port", 1],
};

/**
 * What an error says to whoever called a command: options that are wrong (node:util's parseArgs), values that are wrong (a
 * RangeError), what the system refuses, and files of the repository that are missing or broken.
 *
 * @param around the path of what the error was thrown within, where it names none itself
 * @returns nothing for a bug: its stack is what helps then
 */
export function mistakeOf(error: unknown, around?: string): Mistake | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = codeOf(error), syscall = "", path = around }: SystemError = error;
  // A stack that overflows is a RangeError too, but a bug.
  if (error instanceof RangeError) return error.message.includes("call stack") ? undefined : wrong(error.message);
  if (code.startsWith("ERR_PARSE_ARGS")) return wrong(error.message);
  if (error instanceof BrokenFileError) return broken(`${error.message}; ${restore}`);
  if (code === "ERR_MODULE_NOT_FOUND" || isBrokenJson(error)) return ofImport(error);
  if (syscall.startsWith("spawn")) return ofSpawn(error);
  if (code in system) return ofSystem(error, code, path);
  if (syscall !== "") return wrong(error.message);
  // Builders pass on what stopped them within an error of their own.
  const { errors } = error as { errors?: unknown };
  return mistakeOf(error.cause, path) ?? (Array.isArray(errors) ? mistakeOf(errors[0], path) : undefined);
}

/** The system's code, where the error comes from Rust and tells only its number. */
function codeOf({ message }: Error): string {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  return Object.entries(constants.errno).find(([, value]) => value === number)?.[0] ?? "";
}

const restore = "`git status` shows what changed, `git restore` brings a file back";
const wrong = (message: string): Mistake => ({ message, status: 2 });
const broken = (message: string): Mistake => ({ message, status: 1 });

function ofSystem({ dest, port, message }: SystemError, code: string, path?: string): Mistake {
  const [problem, cure, status] = system[code] as (typeof system)[string];
  const place = port === undefined ? (dest ?? path) : String(port);
  const where = place === undefined ? ` (${message.split("\n")[0]})` : `: ${place}`;
  return { message: `${problem}${where}; ${cure}`, status };
}

function ofSpawn({ code, syscall = "", path }: SystemError): Mistake {
  const program = path ?? syscall.replace(/^spawn(Sync)? */, "");
  return code === "ENOENT"
    ? broken(`no such program: ${program}; install it, then run this again`)
    : broken(`can't be run: ${program} (${code})`);
}

/** A file of JSON that a module imports: Node says where it is and what is wrong with it. */
function isBrokenJson(error: Error): boolean {
  return error instanceof SyntaxError && /^(?:file:|\/|[A-Z]:).*\.json: /.test(error.message);
}

function ofImport(error: Error): Mistake {
  const [, name] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
  if (name !== undefined) return broken(`package not installed: ${name}; run \`node scripts/setup.mjs\``);
  const [, file] = /^Cannot find module '([^']+)'/.exec(error.message) ?? [];
  return broken(`${file === undefined ? `not JSON: ${error.message}` : `no such file: ${file}`}; ${restore}`);
}
