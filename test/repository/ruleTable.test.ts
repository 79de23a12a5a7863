import { readFileSync } from "node:fs";
import { ruleTable } from "../../.config/ruleTable";

it("keeps docs/rules.md as the rules are; `npm run rules` writes it anew", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(ruleTable());
});
