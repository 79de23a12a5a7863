/** The unit tests of the domain alone, as the mutation run needs them: one project, no browser, no office.js. */
const { projects } = require("./jest.config.cjs");

const core = projects.find(({ displayName }) => displayName === "core");

// The division table is compared with npm packages that the sandbox does not have; it is data, and not mutated.
module.exports = { ...core, testMatch: ["<rootDir>/test/domain/**/*.test.ts"], testPathIgnorePatterns: ["countyCodes\\.test"] };
