const { resolve } = require("node:path");

/** One jest for every layer: plain modules run in Node, everything that touches office.js or React in jsdom. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  rootDir: resolve(__dirname, ".."),
  transform: { "^.+\\.(t|j|mj)sx?$": swc },
  setupFiles: ["<rootDir>/.config/fixedSeed.cjs"],
  // IronCalc ships as an ES module only.
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/wasm/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};

module.exports = {
  rootDir: resolve(__dirname, ".."),
  // Two slow cores, a browser, and formulas that are really computed.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{domain,blueprint,cli,assets,repository}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "host",
      testEnvironment: "jest-environment-jsdom",
      testEnvironmentOptions: { url: "https://localhost/taskpane.html" },
      testMatch: ["<rootDir>/test/{product,application,adapters,taskpane,commands,workbench,conformance}/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/harness/serveWorkbench.ts",
      globalTeardown: "<rootDir>/test/browser/harness/stopServing.ts",
    },
    {
      ...shared,
      displayName: "office",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/office/**/*.test.ts"],
    },
  ],
};
