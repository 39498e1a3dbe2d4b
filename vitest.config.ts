import { defineConfig } from "vitest/config";

/** Unit and property tests, none of which reads the live register; browser tests are in src/testing/site and run elsewhere. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["src/testing/site/**", "**/*.live.test.ts"],
    environment: "node",
    // What a test builds is built in English alone, unless it says otherwise.
    env: { SITE_LANGUAGES: "en" },
    // Modules hold nothing that one test could spoil for another; loading them anew for each file takes longer than the tests.
    isolate: false,
    maxWorkers: "100%",
    // A busy machine must not fail a property test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
