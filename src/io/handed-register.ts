import type { DayOfChanges } from "../core/changes/change-log.ts";
import type { Register } from "../core/register/register.ts";

const registerKey = Symbol.for("register of this build");
const changesKey = Symbol.for("changes of this build");

/** Hands a register to the pages that this process builds, whose modules are other copies than those of the command. */
export function handRegister(register: Register): void {
  Reflect.set(globalThis, registerKey, register);
}

const sizesKey = Symbol.for("sizes of the published files of this build");

/** Bytes of each published file, by its path below /data/v1/. */
export type FileSizes = ReadonlyMap<string, number>;

/** Promises the pages the sizes of the files that are written meanwhile. */
export function handSizes(sizes: Promise<FileSizes>): void {
  Reflect.set(globalThis, sizesKey, sizes);
}

/** The sizes of the published files, as soon as they are made; undefined where none are, as in development. */
export function handedSizes(): Promise<FileSizes> | undefined {
  return Reflect.get(globalThis, sizesKey) as Promise<FileSizes> | undefined;
}

/** The register that the building command read, if pages are built by one. */
export function handedRegister(): Register | undefined {
  return Reflect.get(globalThis, registerKey) as Register | undefined;
}

/** Hands the changes to the pages likewise. */
export function handChanges(log: readonly DayOfChanges[] | undefined): void {
  Reflect.set(globalThis, changesKey, log);
}

/** The changes that the building command read, if there are any. */
export function handedChanges(): readonly DayOfChanges[] | undefined {
  return Reflect.get(globalThis, changesKey) as readonly DayOfChanges[] | undefined;
}
