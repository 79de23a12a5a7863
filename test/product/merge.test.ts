import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { MergeController, type MergeServices } from "../../src/application/merge/MergeController";
import type { ChosenFile } from "../../src/application/merge/Merger";
import { MergeSession } from "../../src/application/merge/MergeSession";
import type { NamedFile } from "../../src/application/files/FilePort";
import { openXlsx } from "../../src/workbench/file/openXlsx";
import { Workbook } from "../../src/workbench/host/model/Workbook";
import { cleanRow, submissionFile } from "../application/merge/collegeFiles";
import { openInstalled, openProduct, TODAY, type Product } from "./openProduct";

const A = "自动化学院";
const B = "机电学院";
const CLOCK = { today: () => TODAY, timeText: () => "08:00:00" };

interface Merging extends Product {
  readonly merge: MergeController;
  readonly saved: NamedFile[];
}

function openMerging(product: Product, services: Partial<MergeServices> = {}): Merging {
  const saved: NamedFile[] = [];
  const files = { savesFiles: true, openWorkbook: (bytes: Uint8Array) => officeFiles.openWorkbook(bytes), saveFile: (file: NamedFile) => { saved.push(file); } };
  const session = new MergeSession({ open: openCollegeFile, write: ({ commands, properties }) => writeWorkbook(commands, properties), mostBytes: 1_000_000 });
  return { ...product, saved, merge: new MergeController(product.model.work, CLOCK, { files, loadMerger: () => Promise.resolve(session), ...services }) };
}

/** A file as a browser hands it over: its bytes come when they are asked for. */
function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, slice: (start, end) => ({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer) }) };
}

const notice = ({ model }: Product) => model.getState().notice?.message;

function newWorkbook({ host }: Product): Workbook {
  const workbook = new Workbook("汇总.xlsx", () => TODAY);
  openXlsx(workbook, host.workbook.newWorkbooks.files.at(-1) ?? new Uint8Array());
  return workbook;
}

it("reads the files, says what becomes of each and who is missing, and opens the total as a new workbook", async () => {
  const product = openMerging(await openInstalled());
  const twice = cleanRow(3, A);
  await product.merge.actions.merge([
    chosen("a.xlsx", submissionFile(A, [cleanRow(1, A), twice])),
    chosen("b.xlsx", submissionFile(B, [cleanRow(2, B), { ...twice, college: B }])),
    chosen("坏.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])),
    chosen("大.csv", new Uint8Array(1_000_001).fill(65)),
  ], `${A}\n${B}\n理学院`);
  const { result, progress, trouble } = product.merge.getState();
  expect([progress, trouble]).toEqual([null, null]);
  expect(result?.missing).toEqual(["理学院"]);
  expect(result?.files.map(({ file, outcome }) => [file, outcome])).toEqual([["大.csv", "unreadable"], ["坏.xlsx", "unreadable"], ["a.xlsx", "acceptedWithWarnings"], ["b.xlsx", "acceptedWithWarnings"]]);
  expect(result?.files[2]?.remarks[0]?.message).toContain("也报了这名学生");
  await product.merge.actions.openTotal();
  expect(notice(product)).toBe("汇总已在新工作簿中打开，请另存为文件。");
  const total = newWorkbook(product);
  expect(total.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["总表", "按学院统计", "退回清单", "未报学院"]));
  expect(total.sheet("未报学院")?.cells.get(3, 1)).toBe("理学院");
});

it("changes nothing in the workbook that is open", async () => {
  const product = openMerging(await openInstalled());
  product.host.traffic.clear();
  await product.merge.actions.merge([chosen("a.xlsx", submissionFile(A, [cleanRow(1, A)]))], "");
  expect(product.host.traffic.entries).toEqual([]);
});

it("gives one college its return sheet, to open or to save", async () => {
  const product = openMerging(await openInstalled());
  await product.merge.actions.merge([chosen("a.xlsx", submissionFile(A, [cleanRow(1, A, { name: "" })]))], "");
  await product.merge.actions.openReturn(0);
  expect(notice(product)).toBe("自动化学院的退回单已在新工作簿中打开，请另存后发给学院。");
  expect(newWorkbook(product).sheets.map(({ name }) => name)).toEqual(["退回单"]);
  await product.merge.actions.saveReturn(0);
  expect(product.saved.map(({ name }) => name)).toEqual(["退回单_自动化学院.xlsx"]);
});

it("can be stopped between two files, and keeps nothing", async () => {
  const product = openMerging(await openInstalled());
  const stopping: ChosenFile = { name: "a.xlsx", slice: (start, end) => {
    product.merge.actions.cancel();
    return chosen("a.xlsx", submissionFile(A, [])).slice(start, end);
  } };
  await product.merge.actions.merge([stopping, chosen("b.xlsx", submissionFile(B, []))], "");
  expect(product.merge.getState()).toEqual({ progress: null, result: null, trouble: "已停止汇总，读入的内容没有保留。" });
});

it("forgets on request", async () => {
  const product = openMerging(await openInstalled());
  await product.merge.actions.merge([chosen("a.xlsx", submissionFile(A, []))], "");
  product.merge.actions.forget();
  expect(product.merge.getState().result).toBeNull();
});

it("says why it cannot begin: no policy, a bad list, no program", async () => {
  const blank = openMerging(await openProduct());
  await blank.merge.actions.merge([chosen("a.xlsx", submissionFile(A, []))], "");
  expect(blank.merge.getState().trouble).toContain("口径还不能用");
  const installed = await openInstalled();
  const product = openMerging(installed, { loadMerger: () => Promise.reject(new Error("offline")) });
  await product.merge.actions.merge([chosen("a.xlsx", submissionFile(A, []))], "学".repeat(51));
  expect(product.merge.getState().trouble).toContain("学院名单第1行不能用");
  await product.merge.actions.merge([chosen("a.xlsx", submissionFile(A, []))], "");
  expect(product.merge.getState().trouble).toBe("没有取到汇总所需的程序。请检查网络，然后再试一次。");
});
