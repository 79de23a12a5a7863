import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { RegistrarState } from "../../../src/application/registrar/RegistrarModel";
import { FakeRegistrar, REGISTRAR } from "../FakeRegistrar";
import { renderPane, textsOf } from "../renderPane";
import { BUSY, READY } from "../sampleStates";
import { sentence } from "../sentence";
import { BROKEN, DOUBTFUL, MANY, OLD, WRONG } from "./registrarStates";

async function openTab(state: RegistrarState = REGISTRAR, savesFiles = true, pane = READY) {
  const drawn = renderPane(pane, new FakeRegistrar(state, savesFiles));
  await drawn.person.click(screen.getByRole("tab", { name: /教务处/u }));
  await screen.findByRole("heading", { name: "本年口径" });
  return { ...drawn, asked: drawn.registrar.asked };
}

it("reads the policy when the tab is opened, by mouse or by arrow keys", async () => {
  const { asked, person } = await openTab();
  expect(asked).toEqual([["open"]]);
  await person.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { selected: true }).textContent).toContain("填报");
  await person.keyboard("{ArrowLeft}");
  expect(asked).toEqual([["open"], ["open"]]);
});

describe("the year's policy", () => {
  it("has a field with a hint for each line of 填报说明 but the version, which is shown", async () => {
    await openTab();
    const form = within(screen.getByRole("region", { name: "本年口径" }));
    expect([...form.getAllByRole("textbox"), ...form.getAllByRole("combobox")]).toHaveLength(14);
    expect(form.getByRole<HTMLInputElement>("textbox", { name: "学号长度" }).value).toBe("10");
    expect(form.getByRole("textbox", { name: "截止日期", description: /2018-10-15/u })).toBeDefined();
    form.getByText("模板版本 1.0");
  });

  it("proposes the rest when another year is chosen", async () => {
    const { asked, person } = await openTab();
    await person.selectOptions(screen.getByRole("combobox", { name: "年级" }), "2019级");
    expect(asked.at(-1)).toEqual(["chooseYear", 2019]);
  });

  it("hands on what is typed and chosen", async () => {
    const { asked, person } = await openTab();
    await person.type(screen.getByRole("textbox", { name: "学校" }), "校");
    await person.selectOptions(screen.getByRole("combobox", { name: "截止日含当日" }), "否");
    await person.selectOptions(screen.getByRole("combobox", { name: "学号与班级核对" }), "不核对");
    expect(asked.slice(1)).toEqual([["edit", "school", "校"], ["edit", "deadlineInclusive", "否"], ["edit", "classPrefixRule", "不核对"]]);
  });

  it("ticks the optional columns", async () => {
    const { asked, person } = await openTab();
    const columns = within(screen.getByRole("group", { name: "选填栏" }));
    expect(columns.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked)).toEqual([true, true, true]);
    await person.click(columns.getByRole("checkbox", { name: "联系电话" }));
    expect(asked.at(-1)).toEqual(["edit", "optionalColumns", "民族、账号处理记录"]);
  });

  it("says what is wrong beside the field", async () => {
    await openTab(WRONG);
    expect(screen.getByRole("textbox", { name: "截止日期", description: /日历上没有 2018-10-32 这一天。/u }).getAttribute("aria-invalid")).toBe("true");
    screen.getByText("有修改还没有保存。");
    screen.getByText("口径里还有要改的地方，改好后才能导出模板。");
    expect(screen.getByRole("button", { name: "导出标准模板" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says what follows from the year", async () => {
    await openTab();
    screen.getByRole("combobox", { name: "年级", description: /2018级的学号一般以 2018 开头，出生日期多在 1995-09-02 至 2003-09-01 之间/u });
  });

  it("asks to look again at what is seldom meant, and lets it be exported", async () => {
    await openTab(DOUBTFUL);
    const field = screen.getByRole("textbox", { name: "高考年份", description: /两者一般相同，请核对。/u });
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    expect(screen.getByRole("button", { name: "导出标准模板" }).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("is saved with Enter, and not while something else runs", async () => {
    const { asked, person, show } = await openTab();
    await person.type(screen.getByRole("textbox", { name: "上报部门" }), "{Enter}");
    expect(asked.at(-1)).toEqual(["save"]);
    show(BUSY);
    await person.type(screen.getByRole("textbox", { name: "上报部门" }), "{Enter}");
    expect(asked.filter(([command]) => command === "save")).toHaveLength(1);
  });

  it("can be taken back, and the focus stays in the pane", async () => {
    const { asked, person } = await openTab(WRONG);
    await person.click(screen.getByRole("button", { name: "放弃修改" }));
    expect(asked.at(-1)).toEqual(["reset"]);
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });
});

describe("the standard template", () => {
  it("says which file and which sheets it will make, and makes them", async () => {
    const { asked, person } = await openTab();
    screen.getByText(sentence("将生成 1 份模板，每份含“填报说明”、“核查登记表”、“附件1”、“代码表”。"));
    expect(textsOf("listitem")).toContain("2018级新生学籍信息核查模板_自动化学院.xlsx");
    await person.click(screen.getByRole("button", { name: "导出标准模板" }));
    expect(asked.at(-1)).toEqual(["exportTemplate"]);
  });

  it("says which optional columns the files will not have", async () => {
    await openTab({ ...REGISTRAR, draft: { ...REGISTRAR.draft, optionalColumns: "民族" } });
    screen.getByText(sentence("选填栏里不收集“联系电话”、“账号处理记录”。"));
  });

  it("does not offer the pane with the document unless it is ticked", async () => {
    const { asked, person } = await openTab();
    const tick = screen.getByRole<HTMLInputElement>("checkbox", { name: "打开模板时提示打开助手", description: /全校统一装了助手/u });
    expect(tick.checked).toBe(false);
    await person.click(tick);
    expect(asked.at(-1)).toEqual(["setOpensPane", true]);
  });

  it("hands on the list of colleges when the person leaves it", async () => {
    const { asked, person } = await openTab();
    await person.type(screen.getByRole("textbox", { name: "学院名单" }), "甲学院{Enter}乙学院");
    expect(asked).toEqual([["open"]]);
    await person.click(screen.getByRole("button", { name: "读取选中的格子" }));
    expect(asked.slice(1)).toEqual([["setColleges", "甲学院\n乙学院"], ["readColleges"]]);
  });

  it("packs the files of several colleges, or opens one of them", async () => {
    const { asked, person } = await openTab(MANY);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "学院名单" }).value).toBe("甲学院\n乙学院");
    await person.click(screen.getByRole("button", { name: "打包导出 2 份" }));
    await person.click(screen.getByRole("button", { name: "打开“模板_乙学院.xlsx”" }));
    expect(asked.slice(1)).toEqual([["exportTemplate"], ["openFile", "模板_乙学院.xlsx"]]);
  });

  it("where nothing can be saved, several files are opened one by one", async () => {
    await openTab(MANY, false);
    expect(screen.queryByRole("button", { name: /打包导出/u })).toBeNull();
    screen.getByText("这里的 Excel 不能保存压缩包，请逐个打开后另存为文件。");
    screen.getByRole("button", { name: "打开“模板_甲学院.xlsx”" });
  });

  it("says what is wrong with the list beside the list", async () => {
    await openTab({ ...MANY, preview: { ok: false, problem: "学院名单第2行不能用：学院名称请控制在 50 字以内。" } });
    screen.getByRole("textbox", { name: "学院名单", description: /学院名单第2行不能用/u });
  });
});

describe("the health of the template", () => {
  it("is looked at on request, with nothing to repair before", async () => {
    const { asked, person } = await openTab();
    expect(screen.queryByRole("button", { name: "修复" })).toBeNull();
    await person.click(screen.getByRole("button", { name: "检查模板" }));
    expect(asked.at(-1)).toEqual(["check"]);
  });

  it("lists what a repair changes before it offers the repair", async () => {
    const { asked, person } = await openTab(BROKEN);
    screen.getByText(sentence("“附件1”的“性别”没有完整的下拉列表：恢复下拉列表。"));
    await person.click(screen.getByRole("button", { name: "修复" }));
    expect(asked.at(-1)).toEqual(["repair"]);
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });

  it("calls it an upgrade where the template is older", async () => {
    await openTab(OLD);
    screen.getByRole("button", { name: "升级" });
  });

  it("keeps its place in the tab when the state changes, so that nothing moves away under the mouse", async () => {
    const { registrar } = await openTab();
    const before = textsOf("heading");
    act(() => { registrar.show(BROKEN); });
    expect(textsOf("heading")).toEqual(before);
  });
});

describe("the offer above the sheets", () => {
  it("is silent while nothing is wrong", () => {
    renderPane(READY);
    expect(screen.queryByRole("button", { name: "去看看" })).toBeNull();
  });

  it("names the number of broken places and leads to them, the focus on the tab", async () => {
    const { person, registrar } = renderPane(READY, new FakeRegistrar(BROKEN));
    screen.getByText("模板有 1 处被改坏，可以恢复，填写的内容不会改动。");
    await person.click(screen.getByRole("button", { name: "去看看" }));
    await screen.findByRole("button", { name: "修复" });
    expect(textsOf("heading").indexOf("检查模板")).toBeLessThan(textsOf("heading").indexOf("本年口径"));
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: /教务处/u }));
    expect(registrar.asked).toEqual([["open"]]);
  });

  it("speaks of an upgrade where the template is older", () => {
    renderPane(READY, new FakeRegistrar(OLD));
    screen.getByText("这个工作簿用的是旧版模板，可以升级，填写的内容不会改动。");
  });
});

it("has one tab stop after the other and no trap: every control is reached with Tab alone", async () => {
  const { person } = await openTab(BROKEN);
  const controls = within(screen.getByRole("tabpanel")).getAllByRole("button").length
    + within(screen.getByRole("tabpanel")).getAllByRole("textbox").length
    + within(screen.getByRole("tabpanel")).getAllByRole("combobox").length;
  const reached = new Set<Element | null>();
  for (let presses = 0; presses < controls; presses++) {
    await person.tab();
    reached.add(document.activeElement);
  }
  expect([...reached].every((element) => screen.getByRole("tabpanel").contains(element))).toBe(true);
  expect(reached.size).toBe(controls);
});

it.each([["plain", REGISTRAR], ["many colleges", MANY], ["broken", BROKEN], ["wrong", WRONG]])("axe finds nothing to complain of: %s", async (_name, state) => {
  const { container } = await openTab(state);
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
