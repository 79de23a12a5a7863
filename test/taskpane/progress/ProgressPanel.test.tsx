import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { FakeFixes } from "../FakeFixes";
import { FakeRegistrar } from "../FakeRegistrar";
import { renderPane, textsOf } from "../renderPane";
import { READY } from "../sampleStates";
import { FakeProgress } from "./FakeProgress";
import { crowd, IN_TRACKER } from "./sampleProgress";
import { sentence } from "../sentence";

/** The pane with the counselor's tab open. */
async function openTab(progress = new FakeProgress(), state = READY) {
  const pane = renderPane(state, new FakeRegistrar(), new FakeFixes(), { progress });
  await pane.person.click(screen.getByRole("tab", { name: /进度/u }));
  await screen.findByText(/^已完成 \d/u, {}, { timeout: 30_000 }); // its code is loaded on first use
  return pane;
}

async function openPending(progress = new FakeProgress(), state = READY) {
  const pane = await openTab(progress, state);
  await pane.person.click(screen.getByRole("button", { name: "未完成 41 人" }));
  return { ...pane, list: screen.getByRole("list", { name: "未完成的学生" }) };
}

describe("completion", () => {
  it("says how far the students in scope are, with 预科 apart", async () => {
    await openTab();
    screen.getByText("已完成 84 / 89 人（94.3%）");
    screen.getByText("预科 3 人，单列，不计入。");
    screen.getByText("另有 1 人不在本年范围，不计入。");
  });

  it("shows it by class and by counselor", async () => {
    await openTab();
    const rows = (name: string) => within(screen.getByRole("table", { name })).getAllByRole("row").slice(1).map(({ textContent }) => textContent);
    expect(rows("按班级")).toEqual(["自动化180127 / 3090.0%3", "自动化1802另有预科 3 人28 / 3093.3%2", "自动化180329 / 29100.0%0"]);
    expect(rows("按辅导员")).toEqual(["王老师另有预科 3 人55 / 6091.6%5", "（没有填辅导员）29 / 29100.0%0"]);
  });

  it("narrows the sheet to a class or to a status by one click", async () => {
    const { progress, person } = await openTab();
    await person.click(screen.getByRole("button", { name: "自动化1802，在表里只看这个班" }));
    await person.click(screen.getByRole("button", { name: "账号被占用 2 人，在表里只看这一状态" }));
    expect(progress.asked.slice(1)).toEqual([["show", { kind: "class", className: "自动化1802" }], ["show", { kind: "status", status: "账号被占用" }]]);
  });

  it("says what the sheet shows now", async () => {
    const { progress } = await openTab();
    act(() => { progress.show({ shown: { kind: "class", className: "自动化1802" } }); });
    screen.getByText(sentence("表里现在只显示“自动化1802”。点上面的“显示全部”恢复。"));
    expect(screen.getByRole("button", { name: /^自动化1802/u }).getAttribute("aria-pressed")).toBe("true");
  });

  it("tells the next steps with CHSI's own limits", async () => {
    await openTab();
    const [steps] = within(screen.getByRole("button", { name: /^查不到学籍/u }).closest("li") as HTMLElement).getAllByRole("list", { hidden: true });
    expect(steps?.textContent).toMatch(/尝试绑定学籍/u);
    screen.getByText("您只有5次机会，请确认输入的内容与本人的学籍信息完全一致。");
    screen.getByText("每天只能上传3次,累计上传不能超过5次。");
  });

  it("draws a few of many classes, and more on demand", async () => {
    const { person } = await openTab(new FakeProgress(crowd(2000)));
    const rows = () => within(screen.getByRole("table", { name: "按班级" })).getAllByRole("row").length - 1;
    expect(rows()).toBe(12);
    await person.click(screen.getByRole("button", { name: "再显示 38 个" }));
    expect(rows()).toBe(50);
  });

  it("makes the chart on demand", async () => {
    const { progress, person } = await openTab();
    await person.click(screen.getByRole("button", { name: "生成进度图" }));
    expect(progress.asked).toEqual([["open"], ["makeChart"]]);
  });

  it("says why nothing can be counted", async () => {
    const progress = new FakeProgress({ progress: null });
    const { person } = renderPane(READY, new FakeRegistrar(), new FakeFixes(), { progress });
    await person.click(screen.getByRole("tab", { name: /进度/u }));
    await screen.findByText(sentence("还数不出进度。请先改好“填报说明”里的口径，再点“重新检查”。"));
  });
});

describe("the reminder", () => {
  const text = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "催办文字内容" });

  it("is made for the class to which the sheet is narrowed, or for another one", async () => {
    const { progress, person } = await openTab();
    expect(text().value).toBe("【提醒】自动化1801：请完成查询确认。");
    act(() => { progress.show({ shown: { kind: "class", className: "自动化1802" } }); });
    expect(text().value).toBe("【提醒】自动化1802：请完成查询确认。");
    await person.selectOptions(screen.getByRole("combobox", { name: "给哪个班" }), "自动化1801 · 3 人");
    expect(text().value).toBe("【提醒】自动化1801：请完成查询确认。");
  });

  it("says that nobody of a finished class is to be reminded", async () => {
    await openTab(new FakeProgress({ shown: { kind: "class", className: "自动化1803" } }));
    expect(text().value).toBe("");
    expect(screen.getByRole("button", { name: "复制催办文字" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("is copied", async () => {
    const { person } = await openTab();
    await person.click(screen.getByRole("button", { name: "复制催办文字" }));
    await screen.findByText("已复制，可以粘贴到班级群里。");
    expect(await navigator.clipboard.readText()).toBe("【提醒】自动化1801：请完成查询确认。");
  });

  it("is left selected where Excel forbids the clipboard", async () => {
    const { person } = await openTab();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new DOMException("blocked", "NotAllowedError"));
    await person.click(screen.getByRole("button", { name: "复制催办文字" }));
    await screen.findByText("这里的 Excel 不让助手写剪贴板。文字已经选中，请按 Ctrl+C（Mac 按 ⌘C）复制。");
    expect(document.activeElement).toBe(text());
    expect([text().selectionStart, text().selectionEnd]).toEqual([0, text().value.length]);
  });
});

describe("pending students", () => {
  it("are listed by class with reason, next step and tries left", async () => {
    const { list } = await openPending();
    expect(within(list).getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["自动化1801 · 3 人", "自动化1802 · 2 人"]);
    const entry = within(list).getByRole("button", { name: /钱多多/u }).textContent;
    expect(entry).toMatch(/^钱多多第 7 行查不到学籍只剩最后一次机会。.*绑定学籍已用4次，还剩1次。$/u);
  });

  it("are reached in the sheet by a click", async () => {
    const { list, model, person } = await openPending();
    await person.click(within(list).getByRole("button", { name: /孙大山/u }));
    expect(model.asked).toEqual([["locate", { sheet: "tracker", row: 40, column: "status" }]]);
  });

  it("are one tab stop; the arrow keys move over the headings", async () => {
    const { list, person } = await openPending();
    const entries = within(list).getAllByRole("button");
    act(() => { entries[0]?.focus(); });
    await person.keyboard("{End}");
    expect(document.activeElement?.textContent).toMatch(/^欧阳晨龙/u);
    await person.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement?.textContent).toMatch(/^第 11 行没有说清结果/u);
    expect(within(list).getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("can be ten thousand, of which only those in sight are drawn", async () => {
    const { list, person } = await openPending(new FakeProgress(crowd(10_000)));
    expect(within(list).getAllByRole("button").length).toBeLessThan(100);
    act(() => { within(list).getAllByRole("button")[0]?.focus(); });
    await person.keyboard("{End}");
    expect(document.activeElement?.textContent).toMatch(/^学生10000/u);
  });

  it("mark the one in whose row the person stands, and tell the next step of that one", async () => {
    const { list } = await openPending(new FakeProgress(), IN_TRACKER);
    expect(textsOf("listitem").length).toBeGreaterThan(0);
    expect(within(list).getAllByRole("listitem").filter((item) => item.getAttribute("aria-current") === "true").map(({ textContent }) => textContent.slice(0, 3))).toEqual(["钱多多"]);
    within(screen.getByRole("region", { name: "当前行" })).getByText(/^钱多多：查不到学籍。下一步：只剩最后一次机会。/u);
  });
});

it("keeps the findings of the sheet one click away", async () => {
  const { person } = await openTab();
  await person.click(screen.getByRole("button", { name: "表中问题 1 行" }));
  screen.getByRole("list", { name: "待处理的问题" });
});

it.each([["completion", "完成情况"], ["pending", "未完成 41 人"]])("axe finds nothing to complain of: %s", async (_name, view) => {
  const { container, person } = await openTab(new FakeProgress({ shown: { kind: "pending" } }), IN_TRACKER);
  await person.click(screen.getByRole("button", { name: view }));
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
