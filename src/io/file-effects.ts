import { chmod, lstat, open, readFile, rename, rm } from "node:fs/promises";

/** What writing needs of the disk; a test passes its own. */
export interface FileEffects {
  /** What is at a path, links not followed; nothing where nothing is. */
  readonly look: (path: string) => Promise<{ readonly isLink: boolean; readonly mode: number } | undefined>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Makes a file where none was, and returns once its bytes are on the disk. */
  readonly create: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly setMode: (path: string, mode: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export const nodeFiles: FileEffects = {
  look: async (path) => {
    try {
      const status = await lstat(path);
      return { isLink: status.isSymbolicLink(), mode: status.mode & 0o7777 };
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  },
  read: (path) => readFile(path),
  create: async (path, bytes) => {
    const file = await open(path, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  setMode: chmod,
  rename,
  remove: (path) => rm(path, { force: true }),
};

/** The system's code of an error, such as ENOSPC. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
