import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { COLUMN_FORMATS } from "../../src/blueprint/columnFormats";
import { compileSubmission } from "../../src/blueprint/compileSubmission";
import type { PageSetup, SheetCommand } from "../../src/blueprint/SheetCommand";
import { COLUMNS } from "../../src/domain/columns";
import { cellsOf, cleanRow, PRINTED } from "../application/merge/collegeFiles";
import { describeWithOffice, LibreOffice } from "./libreOffice";

const COLLEGE = "自动化学院";
const SIGN_OFF_ROWS = 2;
/** One page is full somewhere among these, whatever fonts the machine has. */
const COUNTS = [0, 1, ...Array.from({ length: 30 }, (_, index) => 22 + index), 120];

/** A sheet for each count; all of them print one after the other. */
function pagesOf(office: LibreOffice, change: (page: PageSetup) => PageSetup): number {
  const commands = COUNTS.flatMap((count) => {
    const columns = PRINTED.map((key) => ({ header: COLUMNS[key].header, width: COLUMN_FORMATS[key].printWidth ?? COLUMN_FORMATS[key].width }));
    const rows = Array.from({ length: count }, (_, index) => cellsOf(cleanRow(index + 1, COLLEGE), index));
    const submission = { title: `${COLLEGE}新生学籍信息有误学生名单`, college: COLLEGE, columns, rows, countLine: `共 ${String(count)} 人 ${String(count)} 项` };
    return compileSubmission(`上报表${String(count)}`, submission)
      .filter(({ kind }) => kind !== "defineName")
      .map((command): SheetCommand => (command.kind === "setPage" ? { ...command, page: change(command.page) } : command));
  });
  const pdf = office.convert(writeWorkbook(commands, { title: "", creator: "", company: "", version: "", created: { year: 2018, month: 10, day: 10 } }), "pdf");
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

const withoutSignOff = (page: PageSetup): PageSetup => ({ ...page, printArea: page.printArea && { ...page.printArea, rows: page.printArea.rows - SIGN_OFF_ROWS } });
const withoutBreak = (page: PageSetup): PageSetup => ({ ...page, breakBefore: null });

describeWithOffice("the sign-off block of 上报表 on paper", () => {
  let office: LibreOffice;
  beforeAll(() => { office = new LibreOffice(); });
  afterAll(() => { office.dispose(); });

  it("takes no page for itself, where it would without a page begun by hand", () => {
    const [left, leftAlone] = [withoutBreak, (page: PageSetup) => withoutBreak(withoutSignOff(page))].map((change) => pagesOf(office, change));
    expect(left).toBeGreaterThan(leftAlone ?? NaN); // some of the counts are on the edge
    expect(pagesOf(office, (page) => page)).toBe(pagesOf(office, withoutSignOff));
  });
});
