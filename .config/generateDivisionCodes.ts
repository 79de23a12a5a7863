/** npm run divisions: writes the county codes again after one of their source packages has changed. */
import { writeFileSync } from "node:fs";
import { countyCodesModule } from "./divisionCodes";

writeFileSync("src/domain/divisions/countyCodes.ts", countyCodesModule());
