import type { Plugin } from "vite";

/**
 * Leaves out of scripts every module of the pure rooms of which they use nothing.
 *
 * Those do nothing when they load, which the lint rules of their rooms see to, but a bundler can't tell. The same goes for words.
 */
export function purePlugin(): Plugin {
  return {
    name: "register-pure",
    transform: {
      filter: { id: [/\/src\/(dataset|core)\/.*\.ts$/, /\/words\.ts$/, /\.[a-z]{2,3}(-\w+)*\.ts$/] },
      handler: () => ({ moduleSideEffects: false }),
    },
  };
}
