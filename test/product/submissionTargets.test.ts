import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { writeTemplates } from "../../src/adapters/xlsx/writeTemplates";
import type { FilePort, NamedFile } from "../../src/application/files/FilePort";
import type { FileTools } from "../../src/application/files/WorkbookFile";
import { SubmissionController } from "../../src/application/submission/SubmissionController";
import { openInstalled, TODAY, type Product } from "./openProduct";

const ROW = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];
const NAME = "自动化学院新生学籍信息有误学生名单.xlsx";
const MISTYPED = [...ROW.slice(0, 2), "20189902", "2018990299", "18469033150009", "测试丙", ...ROW.slice(6, 10), "460039200005122000", ...ROW.slice(11)];

interface Bench extends Product {
  readonly files: readonly NamedFile[];
}

async function open(change: { readonly files?: Partial<FilePort>; readonly loadWriter?: FileTools["loadWriter"] } = {}, ...rows: readonly (readonly string[])[]): Promise<Bench> {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", (rows.length === 0 ? [ROW] : rows).map((row) => row.join("\t")).join("\r\n"));
  await product.quiet();
  const files: NamedFile[] = [];
  const port: FilePort = { savesFiles: true, openWorkbook: (bytes) => officeFiles.openWorkbook(bytes), saveFile: (file) => { files.push(file); }, ...change.files };
  const clock = { today: () => TODAY, timeText: () => "08:00:00" };
  const submission = new SubmissionController(product.model.work, product.model, clock, { files: port, loadWriter: change.loadWriter ?? (() => Promise.resolve(writeTemplates)) });
  return { ...product, submission, files };
}

const notice = ({ model }: Product) => model.getState().notice;
const opened = ({ host }: Product): readonly Uint8Array[] => host.workbook.newWorkbooks.files;

/** The next new workbook is refused: of what the command asks, it comes last. */
async function refuseNewWorkbook(bench: Bench): Promise<void> {
  bench.host.traffic.clear();
  await bench.submission.actions.make("workbook");
  expect(opened(bench)).toHaveLength(1);
  bench.host.faults.failNext({ code: "AccessDenied" }, bench.host.traffic.entries.length - 1);
}

function footerOf(bytes: Uint8Array | undefined): string {
  const file = openCollegeFile("a.xlsx", bytes ?? new Uint8Array());
  const sheet = file.ok ? file.value.readSheet(0) : file;
  return sheet.ok ? sheet.value.footer : "";
}

describe("a new workbook that Excel refuses", () => {
  it("is saved as a file instead, and the person is told", async () => {
    const bench = await open();
    await refuseNewWorkbook(bench);
    await bench.submission.actions.make("workbook");
    expect(opened(bench)).toHaveLength(1);
    expect(bench.files.map(({ name }) => name)).toEqual([NAME]);
    expect(notice(bench)?.message).toContain(NAME);
  });

  it("is not taken for made where files cannot be saved either, and asking again makes it", async () => {
    const bench = await open({ files: { savesFiles: false } });
    await refuseNewWorkbook(bench);
    bench.submission.forget();
    await bench.submission.actions.make("workbook");
    expect(notice(bench)).toMatchObject({ intent: "error", message: expect.stringMatching(/。$/u) as string });
    expect(bench.submission.getState().made).toBeNull();
    await bench.submission.actions.make("workbook");
    expect(bench.submission.getState().made).toMatchObject({ target: "workbook", students: 1 });
  });
});

describe("a file", () => {
  it("is not promised where Excel cannot save any; the other way is named", async () => {
    const bench = await open({ files: { savesFiles: false } });
    await bench.submission.actions.make("file");
    expect(notice(bench)?.message).toBe("这里的 Excel 不能直接保存文件。请改选“新工作簿”，打开后另存为文件。");
    expect(bench.submission.getState().made).toBeNull();
  });

  it("is not taken for made when the browser refuses the download", async () => {
    const bench = await open({ files: { saveFile: () => { throw new Error("blocked"); } } });
    await bench.submission.actions.make("file");
    expect(notice(bench)).toMatchObject({ intent: "error", message: "Excel 没有完成这一步。表中的内容没有丢失，请再试一次。" });
    expect(bench.submission.getState().made).toBeNull();
  });

  it("is made when asked again after the program that writes it did not come", async () => {
    let attempts = 0;
    const bench = await open({ loadWriter: () => (++attempts === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(writeTemplates)) });
    await bench.submission.actions.make("file");
    expect(notice(bench)?.message).toBe("没有取到生成文件所需的程序。请检查网络，然后再试一次。");
    await bench.submission.actions.make("file");
    expect(bench.files).toHaveLength(1);
  });
});

it("prints the same digest whatever the target", async () => {
  const bench = await open();
  for (const target of ["sheet", "workbook", "file"] as const) await bench.submission.actions.make(target);
  const [inWorkbook, inFile] = [footerOf(opened(bench)[0]), footerOf(bench.files[0]?.bytes)];
  expect(inFile).toMatch(/校验码/u);
  expect(inWorkbook).toBe(inFile);
  expect(inFile).toContain(bench.host.workbook.sheet("上报表")?.state.layout.headersFooters.rightFooter ?? "-");
});

it.each(["sheet", "workbook", "file"] as const)("says in every target which rows stay behind: %s", async (target) => {
  const bench = await open({}, ROW, MISTYPED);
  await bench.submission.actions.begin("withoutErrors");
  await bench.quiet();
  await bench.submission.actions.make(target);
  expect(notice(bench)).toMatchObject({ intent: "warning", message: expect.stringContaining("另有 1 行还要改，这次没有列入") as string });
  expect(notice(bench)?.details).toEqual(["第 5 行“测试丙”"]);
});
