/** @jest-environment node */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openCollegeFile } from "../../../../src/adapters/xlsx/read/openCollegeFile";
import type { FileReport } from "../../../../src/application/merge/FileReport";
import { mergeSubmissions } from "../../../../src/application/mergeSubmissions";
import { cellsOf, cleanRow, CONTEXT, sourceOf, submissionFile } from "../../../application/merge/collegeFiles";
import { describeWithOffice, LibreOffice } from "../../../office/libreOffice";

const COLLEGE = "自动化学院";
const ROWS = [
  cleanRow(1, COLLEGE, { remarks: "第一行\n第二行", chsiValue: "=1+1" }),
  cleanRow(2, COLLEGE, { wrongItem: "身份证号", chsiValue: "460039200005120000", correctValue: cleanRow(2, COLLEGE).documentNumber! }),
];

async function merged(bytes: Uint8Array): Promise<FileReport> {
  return (await mergeSubmissions([sourceOf("上报表.xlsx", bytes)], openCollegeFile, CONTEXT)).files[0]!;
}

describeWithOffice("a submission that LibreOffice opened and saved", () => {
  const office = new LibreOffice();
  afterAll(() => {
    office.dispose();
  });

  it("is accepted, cell for cell, and its digest still fits", async () => {
    const file = await merged(new Uint8Array(office.convert(submissionFile(COLLEGE, ROWS), "xlsx")));
    expect(file.remarks).toEqual([]);
    expect(file.rows.map(({ texts }, index) => cellsOf(Object.fromEntries(texts), index))).toEqual(ROWS.map(cellsOf).map((row) => row.map((cell) => cell.replace("\n", " "))));
  });

  it("is noticed when a cell was changed in between", async () => {
    const files = unzipSync(submissionFile(COLLEGE, ROWS));
    const edited = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strToU8(strFromU8(bytes).replace("照片缺失", "照片模糊"))]));
    const file = await merged(new Uint8Array(office.convert(zipSync(edited), "xlsx")));
    expect(file.remarks.map(({ message }) => message)).toEqual([expect.stringContaining("校验码与内容对不上")]);
  });

  it("is a zero report when nobody is on it", async () => {
    const file = await merged(new Uint8Array(office.convert(submissionFile(COLLEGE, []), "xlsx")));
    expect(file).toMatchObject({ outcome: "accepted", isZeroReport: true });
  });
});
