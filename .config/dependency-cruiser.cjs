/** Import directions (DESIGN: Architecture). Each rule's name is its reason. */
const layer = (name) => `^src/${name}/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      // Types may refer to each other; what runs may not.
      name: "no-cycles",
      severity: "error",
      from: { path: "^src" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-is-pure-and-imports-itself-and-zod-alone",
      severity: "error",
      from: { path: layer("domain") },
      to: { pathNot: ["^src/domain/", "^node_modules/zod/"] },
    },
    {
      name: "blueprint-is-data-over-domain",
      severity: "error",
      from: { path: layer("blueprint") },
      to: { pathNot: ["^src/(blueprint|domain)/", "^node_modules/@noble/hashes/"] },
    },
    {
      name: "application-reaches-excel-and-files-only-through-ports",
      severity: "error",
      from: { path: layer("application") },
      to: { pathNot: ["^src/(application|blueprint|domain)/"] },
    },
    {
      name: "adapters-know-ports-not-screens",
      severity: "error",
      from: { path: layer("adapters") },
      to: { path: "^src/(taskpane|commands|cli|workbench)/" },
    },
    {
      name: "adapters-are-wired-only-in-composition-roots",
      severity: "error",
      from: { path: "^src/(taskpane|commands|cli)/", pathNot: ["^src/taskpane/index\\.tsx$", "^src/commands/index\\.ts$", "^src/cli/[^/]+\\.ts$"] },
      to: { path: layer("adapters") },
    },
    {
      name: "workbench-knows-nothing-of-students",
      severity: "error",
      from: { path: layer("workbench") },
      to: { path: "^src/(domain|blueprint|application|adapters|taskpane|commands|cli)/" },
    },
    {
      name: "the-product-does-not-need-the-workbench",
      severity: "error",
      from: { path: "^src/(domain|blueprint|application|adapters|taskpane|commands|cli)/" },
      to: { path: layer("workbench") },
    },
    {
      name: "nothing-needs-the-conformance-kit",
      severity: "error",
      from: { path: "^src/", pathNot: layer("conformance") },
      to: { path: layer("conformance") },
    },
    {
      name: "what-ships-uses-no-dev-dependency",
      severity: "error",
      from: { path: "^src/(domain|blueprint|application|adapters|taskpane|commands)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "what-is-imported-exists", severity: "error", from: { path: "^src" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
