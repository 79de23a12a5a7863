import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { NOTHING_MERGED, type MergeState } from "../../../src/application/merge/MergeModel";
import { FakeFixes } from "../FakeFixes";
import { FakeMerge } from "../FakeMerge";
import { FakeRegistrar, REGISTRAR } from "../FakeRegistrar";
import { renderPane } from "../renderPane";
import { READY } from "../sampleStates";
import { MERGED, READING, TROUBLED } from "./mergeStates";

async function openMerge(state: MergeState = NOTHING_MERGED, savesFiles = true, colleges = "") {
  const drawn = renderPane(READY, new FakeRegistrar({ ...REGISTRAR, colleges }, savesFiles), new FakeFixes(), { merge: new FakeMerge(state) });
  await drawn.person.click(screen.getByRole("tab", { name: /教务处/u }));
  await screen.findByRole("heading", { name: "汇总各学院文件" });
  return { ...drawn, asked: drawn.merge.asked, section: within(screen.getByRole("region", { name: "汇总各学院文件" })) };
}

const item = (text: string) => within(screen.getByText(text).closest("li") ?? document.body);

it("hands on any number of files with the list of colleges", async () => {
  const { asked, person, section } = await openMerge(NOTHING_MERGED, true, "甲学院\n乙学院");
  await person.upload(section.getByLabelText("各学院交来的文件"), [new File(["a"], "甲.xlsx"), new File(["b"], "乙.csv")]);
  expect(asked).toEqual([["merge", ["甲.xlsx", "乙.csv"], "甲学院\n乙学院"]]);
});

it("shows how far the reading is, and can be stopped", async () => {
  const { asked, person, section } = await openMerge(READING);
  section.getByText("已读 12 个文件，共 30 个");
  expect(section.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("12");
  expect(section.queryByRole("button", { name: "选择文件" })).toBeNull();
  await person.click(section.getByRole("button", { name: "停止汇总" }));
  expect(asked).toEqual([["cancel"]]);
});

it("says why nothing came of it, and offers to choose again", async () => {
  const { section } = await openMerge(TROUBLED);
  section.getByText("已停止汇总，读入的内容没有保留。");
  section.getByRole("button", { name: "选择文件" });
});

describe("the result", () => {
  it("counts what passed and names the colleges without a file", async () => {
    const { section } = await openMerge(MERGED);
    section.getByText("收到 5 个文件，通过 3 个，共 15 人 18 项。");
    section.getByText("还有 2 个学院没有上报：理学院、体育学院。");
  });

  it("lists every file with what becomes of it, those to be sent back first", async () => {
    const { section } = await openMerge(MERGED);
    const files = within(section.getByRole("list", { name: "各文件的结果" })).getAllByRole("listitem");
    expect(files.map(({ textContent }) => textContent.split("查看")[0])).toEqual([
      "名单.xls看不出学院 · 没有读成",
      "机电.xlsx机电学院 · 2 人 2 项 · 请退回修改",
      "经管.xlsx经济管理学院 · 3 人 3 项 · 通过，有几处请核对",
      "自动化学院新生学籍信息有误学生名单.xlsx自动化学院 · 12 人 15 项 · 通过",
      "外语学院.xlsx外国语学院 · 零报告 · 通过",
    ]);
  });

  it("shows the reasons of a file on request", async () => {
    const { person } = await openMerge(MERGED);
    await person.click(item("机电.xlsx").getByRole("button", { name: "查看 2 条意见" }));
    const remarks = within(screen.getByRole("list", { name: "“机电.xlsx”的意见" })).getAllByRole("listitem");
    expect(remarks[0]?.textContent).toContain("第 5 行 测试甲 〔姓名〕 姓名没有填写，请照证件填写。");
    await person.click(item("机电.xlsx").getByRole("button", { name: "收起意见" }));
    expect(screen.queryByRole("list", { name: "“机电.xlsx”的意见" })).toBeNull();
  });

  it("hands over the total and each return sheet, the one of the file that was clicked", async () => {
    const { asked, person, section } = await openMerge(MERGED);
    await person.click(section.getByRole("button", { name: "打开汇总工作簿" }));
    await person.click(section.getByRole("button", { name: "保存为文件" }));
    await person.click(section.getByRole("button", { name: "打开退回单：机电.xlsx" }));
    await person.click(section.getByRole("button", { name: "保存退回单：名单.xls" }));
    await person.click(section.getByRole("button", { name: "清除读入的内容" }));
    expect(asked).toEqual([["openTotal"], ["saveTotal"], ["openReturn", 2], ["saveReturn", 4], ["forget"]]);
  });

  it("offers no saving where files cannot be saved", async () => {
    const { section } = await openMerge(MERGED, false);
    expect(section.queryByRole("button", { name: /保存/u })).toBeNull();
  });

  it("copies what is to be sent back, without the number of any student", async () => {
    const { person } = await openMerge(MERGED);
    await person.click(screen.getByRole("button", { name: "复制退回内容：机电.xlsx" }));
    await screen.findByText("已复制，可以粘贴到邮件或消息里。");
    const copied = await navigator.clipboard.readText();
    expect(copied.split("\n")).toEqual([
      "机电学院：文件“机电.xlsx”请按下面的意见修改后重新上报。",
      "1. 第 5 行 测试甲 “姓名”：姓名没有填写，请照证件填写。",
      "2. 第 6 行 测试甲 “学号”：“自动化学院的自动化.xlsx”第 4 行也报了这名学生，请核实由哪个学院上报。",
    ]);
    expect(copied).not.toContain("2018990101");
  });

  it("lays the text ready where the clipboard is closed", async () => {
    const { person } = await openMerge(MERGED);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("blocked"));
    await person.click(screen.getByRole("button", { name: "复制退回内容：机电.xlsx" }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "“机电.xlsx”的退回内容", description: /Ctrl\+C/u });
    expect(text.value).toContain("姓名没有填写");
  });
});

it("says that nobody is missing only where it knows who should hand in", async () => {
  const all: MergeState = { ...MERGED, result: { files: MERGED.result?.files ?? [], missing: [] } };
  const { section } = await openMerge(all);
  expect(section.queryByText("名单上的学院都已上报。")).toBeNull();
});

it("goes on to the result without being asked", async () => {
  const { merge, section } = await openMerge(READING);
  act(() => { merge.show(MERGED); });
  section.getByText("收到 5 个文件，通过 3 个，共 15 人 18 项。");
});

it.each([["at the beginning", NOTHING_MERGED], ["while reading", READING], ["with a result", MERGED], ["with a trouble", TROUBLED]])("axe finds nothing to complain of: %s", async (_name, state) => {
  const { container } = await openMerge(state);
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
