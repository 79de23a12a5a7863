import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const PURE_CORE_SYNTAX = [
  { selector: "NewExpression[callee.name='Date']", message: "The pure core has no clock: take `today` as an argument; births are PlainDate." },
  { selector: "MemberExpression[object.name='Date']", message: "The pure core has no clock: take `today` as an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The pure core is deterministic." },
  { selector: "MemberExpression[object.name='console']", message: "The pure core says nothing to the console: rows must not reach a log." },
];

export default tseslint.config(
  { ignores: ["node_modules/**", "dist/**", ".cache/**", "coverage/**", "reports/**", "webpack.config.js", ".config/*.cjs", ".config/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: new URL("..", import.meta.url).pathname } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      complexity: ["error", 10],
      "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
    },
  },
  {
    files: ["src/domain/**", "src/blueprint/**"],
    rules: {
      "no-restricted-syntax": ["error", ...PURE_CORE_SYNTAX],
      "no-restricted-globals": ["error", "Excel", "Office", "window", "document", "fetch", "localStorage", "process", "setTimeout"],
    },
  },
  {
    files: ["src/application/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "window", "document", "fetch", "localStorage", "process"] },
  },
  {
    files: ["src/taskpane/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "fetch", "localStorage", "sessionStorage", "alert", "confirm", "prompt", "history"] },
  },
  {
    files: ["src/adapters/**", "src/commands/**"],
    rules: { "no-restricted-globals": ["error", "fetch", "localStorage", "sessionStorage", "XMLHttpRequest"] },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    // Command-line programs speak to a person on the terminal.
    files: ["src/cli/**", "src/workbench/server/**", ".config/**", "test/bench/**", "test/browser/**", "test/fixtures/**", "test/office/**", "test/fuzz/**", "test/gallery/**"],
    rules: { "no-console": "off" },
  },
  {
    // These tests ask what Excel does when one of the Office.js rules is broken.
    files: ["test/workbench/**"],
    rules: Object.fromEntries(
      ["call-sync-after-load", "call-sync-before-read", "load-object-before-read", "no-empty-load", "no-navigational-load"].map((rule) => [`office-addins/${rule}`, "off"]),
    ),
  },
  {
    files: ["test/**", ".config/**"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      complexity: "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
