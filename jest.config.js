const shared = {
  testEnvironment: "node",
  testEnvironmentOptions: { globalsCleanup: "on" },
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
};

module.exports = {
  testTimeout: 30_000,
  // The end-to-end suites wait for the engine more than they compute, so every core gets one.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/test/{api,client,provider,program,policy-pack,render,report,cli,adopt,docs,scripts}/**/*.test.ts",
      ],
    },
    { ...shared, displayName: "emulator", testMatch: ["<rootDir>/test/emulator/**/*.test.ts"] },
    { ...shared, displayName: "conformance", testMatch: ["<rootDir>/test/conformance/**/*.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts", "!**/*.whole.test.ts"],
    },
    // What repeats a guarantee that a suite above or the fault matrix holds too, and takes long.
    { ...shared, displayName: "e2e-whole", testMatch: ["<rootDir>/test/e2e/**/*.whole.test.ts"] },
  ],
};
