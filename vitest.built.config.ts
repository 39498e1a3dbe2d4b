import { defineConfig } from "vitest/config";

/** Checks of built sites: the one that `npm run build` made (live*.built.test.ts), and the fixture site. */
export default defineConfig({
  test: {
    include: ["src/testing/site/*.built.test.ts"],
    environment: "node",
    // A site is read once for all that looks at it.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
