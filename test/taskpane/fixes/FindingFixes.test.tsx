import { act, screen, within } from "@testing-library/react";
import { BUSY } from "../sampleStates";
import { renderPane } from "../renderPane";
import { BIRTH, DITTO, OLD_NUMBER, OVERRIDABLE, SEVERAL, SPELLING, SWAPPED, fixable } from "./fixableStates";

const list = () => within(screen.getByRole("list", { name: "待处理的问题" }));

it.each([
  ["第 4 行性别 改为“男”", SPELLING],
  ["第 4 行出生日期 填入“20000512”", BIRTH],
  ["第 4 行考生号 互换这两格", SWAPPED],
  ["第 4 行证件号码 改为“460…2718”", OLD_NUMBER],
  ["第 4 行有误信息项 拆成 2 行", SEVERAL],
  ["第 4 行班级 照上一行填写", DITTO],
])("offers “%s” and asks for exactly that", async (name, finding) => {
  const { fixes, person } = renderPane(fixable(finding));
  await person.click(list().getByRole("button", { name }));
  expect(fixes.asked).toEqual([["fix", { sheet: "attachment1", row: 0, finding }]]);
});

it("offers nothing where only the person can help", () => {
  const { rule, severity, column, message } = SPELLING;
  renderPane(fixable({ rule, severity, column, message }));
  expect(list().getAllByRole("button")).toHaveLength(1);
});

it("does nothing while another command runs, and stays reachable", async () => {
  const { fixes, person } = renderPane({ ...fixable(SPELLING), busy: BUSY.busy });
  const button = list().getByRole("button", { name: /改为/u });
  await person.click(button);
  expect(fixes.asked).toEqual([]);
  expect(button.hasAttribute("disabled")).toBe(false);
});

it("offers the same in the card of the current row", () => {
  renderPane({ ...fixable(SPELLING), currentRow: { sheet: "attachment1", row: 0, sheetRow: 4 } });
  within(screen.getByRole("complementary")).getByRole("button", { name: "第 4 行性别 改为“男”" });
});

describe("for people without a mouse", () => {
  it("is the stop after its finding, and arrow keys go on to the next finding", async () => {
    const { person } = renderPane(fixable(SPELLING, BIRTH));
    act(() => { list().getAllByRole("button")[0]?.focus(); });
    await person.tab();
    expect(document.activeElement?.textContent).toBe("第 4 行性别改为“男”");
    await person.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("第 5 行提示出生日期");
    await person.tab();
    expect(document.activeElement?.textContent).toBe("第 5 行出生日期填入“20000512”");
  });

  it("keeps the focus in the list when the repaired finding is gone", async () => {
    const { person, show } = renderPane(fixable(SPELLING, BIRTH));
    act(() => { list().getByRole("button", { name: /改为/u }).focus(); });
    await person.keyboard("{Enter}");
    show(fixable(BIRTH));
    await act(() => new Promise((resolve) => { requestAnimationFrame(() => { resolve(undefined); }); }));
    expect(document.activeElement?.textContent).toContain("第 4 行提示出生日期");
  });
});

describe("a rule that a reason lowers", () => {
  it("asks for the reason in the pane and passes it on", async () => {
    const { fixes, person } = renderPane(fixable(OVERRIDABLE));
    await person.click(list().getByRole("button", { name: /情况属实，写明理由/u }));
    const field = await screen.findByRole("textbox", { name: "理由" });
    expect(document.activeElement).toBe(field);
    await person.keyboard("户口簿登记为女{Enter}");
    expect(fixes.asked).toEqual([["ignore", { sheet: "attachment1", row: 0, finding: OVERRIDABLE }, "户口簿登记为女"]]);
  });

  it("says at the field when the reason says nothing", async () => {
    const { fixes, person } = renderPane(fixable(OVERRIDABLE));
    await person.click(list().getByRole("button", { name: /写明理由/u }));
    await screen.findByRole("textbox", { name: "理由" });
    await person.keyboard(" #。{Enter}");
    screen.getByText("请写明理由，至少两个字。");
    expect(fixes.asked).toEqual([]);
  });

  it("can be called off", async () => {
    const { person } = renderPane(fixable(OVERRIDABLE));
    await person.click(list().getByRole("button", { name: /写明理由/u }));
    await person.click(screen.getByRole("button", { name: "不写了" }));
    expect(screen.queryByRole("textbox", { name: "理由" })).toBeNull();
  });

  it("is not offered where the reason is recorded already", () => {
    renderPane(fixable({ ...OVERRIDABLE, severity: "warning" }));
    expect(screen.queryByRole("button", { name: /写明理由/u })).toBeNull();
  });
});
