/** What stopped a command, in a sentence for whoever called it. */
export interface Mistake {
  readonly message: string;
  /** The exit status: 2 when called wrongly, 1 when the machine or the repository is at fault. */
  readonly status: 1 | 2;
}

/** A file of the repository itself is not what the code relies on; the message says which and how. */
export class BrokenFileError extends Error {}

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
  if (error instanceof BrokenFileError) return broken(`${error.message}; ${restore}`);
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

function ofImport(error: Error): Mistake {
  const [, name] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
  if (name !== undefined) return broken(`package not installed: ${name}; run \`node scripts/setup.mjs\``);
  const [, file] = /^Cannot find module '([^']+)'/.exec(error.message) ?? [];
  return broken(`${file === undefined ? `not JSON: ${error.message}` : `no such file: ${file}`}; ${restore}`);
}
