import axe from "axe-core";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ImportState } from "../../../src/application/import/ImportModel";
import { FakeFixes } from "../FakeFixes";
import { FakeImports } from "../FakeImports";
import { FakeRegistrar } from "../FakeRegistrar";
import { renderPane } from "../renderPane";
import { READY } from "../sampleStates";
import { COLUMNS, PREVIEW, SOURCE } from "./importStates";

/** jsdom has no layout: the list is as high as a few lines. */
beforeEach(() => { jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(300); });
afterEach(() => { jest.restoreAllMocks(); });

async function renderImport(state: Partial<ImportState>) {
  const pane = renderPane(READY, new FakeRegistrar(), new FakeFixes(), { imports: new FakeImports({ ...state, target: "attachment1" }) });
  await screen.findByRole("region", { name: "导入名单到“附件1”" }, { timeout: 30_000 });
  return pane;
}

it.each([["填报", "attachment1"], ["核查", "tracker"]])("the tab “%s” offers an import into its sheet", async (tab, sheet) => {
  const { imports, person } = renderPane(READY);
  await person.click(screen.getByRole("tab", { name: new RegExp(tab, "u") }));
  await person.click(screen.getByRole("button", { name: "导入名单…" }));
  expect(imports.asked).toEqual([["open", sheet]]);
});

it("takes the place of the findings while somebody imports, and gives it back", async () => {
  const { imports, person } = await renderImport(SOURCE);
  expect(screen.queryByRole("list", { name: "待处理的问题" })).toBeNull();
  await person.click(screen.getByRole("button", { name: "不导入了" }));
  expect(imports.asked).toEqual([["close"]]);
  act(() => { imports.show({ target: null }); });
  expect(screen.getByRole("list", { name: "待处理的问题" })).toBeTruthy();
});

describe("where the list is", () => {
  it("a chosen file is read on this machine", async () => {
    const { imports, person, container } = await renderImport(SOURCE);
    const input = container.querySelector<HTMLInputElement>("input[type=file]")!;
    // jsdom's files cannot be read by themselves.
    const file = Object.assign(new File(["学号,姓名"], "名单.csv", { type: "text/csv" }), { arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from("学号,姓名")).buffer) });
    await person.upload(input, file);
    await waitFor(() => { expect(imports.asked).toEqual([["readFile", "名单.csv", "学号,姓名"]]); });
  });

  it("the selection, or another sheet that is chosen first and read then", async () => {
    const { imports, person } = await renderImport(SOURCE);
    await person.click(screen.getByRole("button", { name: "读取选中的格子" }));
    await person.selectOptions(screen.getByRole("combobox", { name: "这个工作簿的另一张表" }), "教务导出");
    expect(imports.asked).toEqual([["readSelection"]]);
    await person.click(screen.getByRole("button", { name: "读取这张表" }));
    expect(imports.asked.at(-1)).toEqual(["readSheet", "s2"]);
  });
});

describe("which column is which", () => {
  it("shows samples with masked numbers, the reason, and what speaks against it", async () => {
    await renderImport(COLUMNS);
    const fields = screen.getAllByRole<HTMLSelectElement>("combobox", { name: /^[A-F] 列/u });
    expect(fields.map(({ selectedOptions }) => selectedOptions[0]?.textContent)).toEqual(["学号", "姓名", "证件号码", "不导入", "考生号", "性别"]);
    screen.getByText("例如：460…2718、460…2686");
    screen.getByText("按内容推断，把握较大。");
    screen.getByText("这一列的内容像“学号”，请核对。");
    screen.getByRole("combobox", { name: "C 列（没有表头）" });
  });

  it("lets the person change every column, and leave it out", async () => {
    const { imports, person } = await renderImport(COLUMNS);
    await person.selectOptions(screen.getByRole("combobox", { name: "D 列“家长联系方式”" }), "联系电话");
    await person.selectOptions(screen.getByRole("combobox", { name: "A 列“学号”" }), "不导入");
    expect(imports.asked).toEqual([["choose", 3, "phone"], ["choose", 0, null]]);
  });

  it("goes to another sheet of the file, on to the preview, and back", async () => {
    const { imports, person } = await renderImport(COLUMNS);
    await person.selectOptions(screen.getByRole("combobox", { name: "文件里的表" }), "说明");
    await person.click(screen.getByRole("button", { name: "看看会写入什么" }));
    await person.click(screen.getByRole("button", { name: "上一步" }));
    expect(imports.asked).toEqual([["chooseFileSheet", 1], ["preview"], ["back"]]);
  });
});

describe("the preview", () => {
  it("counts, names what is refused and what is overwritten, and says that Ctrl+Z will not help", async () => {
    await renderImport(PREVIEW);
    screen.getByText("新增 98 人，更新 12 人，不变 5 人，不能导入 2 行。");
    expect(within(screen.getByRole("group", { name: "不能导入的 2 行" })).getAllByRole("listitem")[0]?.textContent).toMatch(/^名单第 12 行 · 测试丙“证件号码”曾按数字保存/u);
    expect(within(screen.getByRole("group", { name: "会改写的格子" })).getAllByRole("listitem")[0]?.textContent).toBe("第 4 行 · 测试甲 · 联系电话原来：138…0001 → 改为：138…0000");
    screen.getByText("去掉空格和看不见的字符 12 处");
    screen.getByText("这些列不导入：家长联系方式。");
    screen.getByText(/无法用 Ctrl\+Z 撤销/u);
  });

  it("asks what becomes of students who are there already, and writes only when told", async () => {
    const { imports, person } = await renderImport(PREVIEW);
    await person.click(screen.getByRole("radio", { name: /只添加新的学生/u }));
    await person.click(screen.getByRole("button", { name: "确认导入" }));
    expect(imports.asked).toEqual([["setMode", "add"], ["confirm"]]);
  });

  it("offers nothing to confirm where nothing would be written", async () => {
    await renderImport({ ...PREVIEW, preview: { ...PREVIEW.preview!, added: 0, updated: 0, overwrites: [] } });
    screen.getByText("没有需要写入的内容。");
    expect(screen.queryByRole("button", { name: "确认导入" })).toBeNull();
  });
});

it.each([["source", SOURCE], ["columns", COLUMNS], ["preview", PREVIEW]])("step %s: axe finds nothing, and people who listen hear the step", async (_step, state) => {
  const { container } = await renderImport(state);
  expect(document.activeElement?.tagName).toBe("H3");
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
