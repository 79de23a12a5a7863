/** The unit tests of the domain alone, as the mutation run needs them: one project, no browser, no office.js. */
const { projects } = require("./jest.config.cjs");

const core = projects.find(({ displayName }) => displayName === "core");

module.exports = { ...core, testMatch: ["<rootDir>/test/domain/**/*.test.ts"] };
