import { defineConfig } from "vitest/config";

// The zone is fixed, so that a date read on any machine is the same day.
process.env["TZ"] = "UTC";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "forks",
    setupFiles: ["tests/house/seed.ts"],
    env: { TZ: "UTC", LANG: "C.UTF-8" },
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
});
