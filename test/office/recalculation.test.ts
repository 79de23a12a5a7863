import { ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import { policyPreset } from "../../src/domain/policyPreset";
import { computedResults } from "./engines";
import { filledTemplate } from "./filledTemplate";
import { describeWithOffice, LibreOffice } from "./libreOffice";
import { SavedWorkbook } from "./SavedWorkbook";

/** How long they take is measured by `npm run bench`. */
const ROWS = 5000;

describeWithOffice("5,000 prepared rows in LibreOffice", () => {
  let office: LibreOffice;
  beforeAll(() => {
    office = new LibreOffice();
  });
  afterAll(() => {
    office.dispose();
  });

  it("are calculated down to the last, and those that are empty say nothing", () => {
    const rows = [...Array<object>(ROWS - 1).fill({}), { name: "测试甲" }];
    const saved = new SavedWorkbook(office.convert(filledTemplate(policyPreset(2018, "自动化学院", "1.0"), { attachment1: rows, tracker: [] }, ROWS), "xlsx"));
    const results = computedResults(saved, ROSTER_SHEETS.attachment1, ROWS);
    expect(results.at(-1)).toContain("〔学号〕未填");
    expect(results.filter((result) => result !== "")).toHaveLength(1);
  });
});
