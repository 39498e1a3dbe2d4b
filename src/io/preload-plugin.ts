import type { Plugin } from "vite";

/**
 * Loads what a script asks for later with all that it imports at once, in a few lines where the bundler's own need 1 KB.
 *
 * Those also wait for style sheets, which no script here brings: each page has all of its own.
 */
export function preloadPlugin(): Plugin {
  return {
    name: "register-preload",
    applyToEnvironment: ({ name }) => name === "client",
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        const [address] = /const assetsURL = [^;]*;?\s*\};?/.exec(code) ?? [];
        if (address === undefined) throw new RangeError("the bundler's way to load scripts later has changed");
        return `${address}
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const href = assetsURL(file);
    if (document.querySelector(\`link[href="\${href}"]\`) !== null) continue;
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
  return load();
};`;
      },
    },
  };
}
