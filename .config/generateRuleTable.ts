/** `npm run rules`: writes docs/rules.md from the rules. */
import { writeFileSync } from "node:fs";
import { ruleTable } from "./ruleTable";

writeFileSync("docs/rules.md", ruleTable());
console.log("docs/rules.md 已更新。");
