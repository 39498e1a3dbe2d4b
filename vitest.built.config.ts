import { defineConfig } from "vitest/config";

/** Checks of the files that `npm run build` made. */
export default defineConfig({
  test: { include: ["src/e2e/*.built.test.ts"], environment: "node", testTimeout: 120_000 },
});
