import type { Register } from "../core/register/register.ts";

const key = Symbol.for("register of this build");

/** Hands a register to the pages that this process builds, whose modules are other copies than those of the command. */
export function handRegister(register: Register): void {
  Reflect.set(globalThis, key, register);
}

/** The register that the building command read, if pages are built by one. */
export function handedRegister(): Register | undefined {
  return Reflect.get(globalThis, key) as Register | undefined;
}
