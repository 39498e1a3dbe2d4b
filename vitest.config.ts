import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Modules hold nothing that one test could spoil for another; loading them again for each file takes longer than the tests.
    isolate: false,
    maxWorkers: "100%",
    // A busy machine must not fail a property test, nor one that reads a whole site.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["src/testing/site/**", "**/*.live.test.ts"],
          // What a test builds is built in English alone, unless it says otherwise.
          env: { SITE_LANGUAGES: "en" },
        },
      },
      // Properties of the register as it is, on any day: what a change to listings alone can break.
      { extends: true, test: { name: "live", include: ["src/**/*.live.test.ts"] } },
      // Of the site that `npm run build` made (live*.built.test.ts), and of the fixture site.
      { extends: true, test: { name: "built", include: ["src/testing/site/*.built.test.ts"] } },
    ],
  },
});
