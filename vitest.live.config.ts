import { defineConfig } from "vitest/config";

/** Properties of the register as it is, on any day: what a change to listings alone can break. */
export default defineConfig({
  test: {
    include: ["src/**/*.live.test.ts"],
    environment: "node",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
