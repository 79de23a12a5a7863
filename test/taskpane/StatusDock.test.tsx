import { screen, within } from "@testing-library/react";
import { BUSY, OBSTACLES, READY, READY_CLEAN } from "./sampleStates";
import { renderPane } from "./renderPane";
import { sentence } from "./sentence";

const dock = () => within(screen.getByRole("complementary", { name: "消息与当前行" }));

describe("the current row", () => {
  const buttons = () => dock().getAllByRole("button").map((button) => button.textContent.slice(0, 10));

  it("shows the worst that was found in it, and the rest on demand, so that the list stays in sight", async () => {
    const { person } = renderPane(READY);
    dock().getByText("李明");
    expect(buttons()).toEqual(["第 6 行必须改证件", "还有 2 条"]);
    await person.click(dock().getByRole("button", { name: "还有 2 条" }));
    expect(buttons()).toEqual(["第 6 行必须改证件", "第 6 行必须改性别", "第 6 行性别情况属", "第 6 行请核对证明", "收起"]);
  });

  it("is short again when the selection goes to another row", async () => {
    const { person, show } = renderPane({ ...READY, currentRow: { sheet: "attachment1", row: 4, sheetRow: 8 } });
    show(READY);
    await person.click(dock().getByRole("button", { name: "还有 2 条" }));
    show({ ...READY, currentRow: { sheet: "attachment1", row: 4, sheetRow: 8 } });
    show(READY);
    expect(buttons()).toEqual(["第 6 行必须改证件", "还有 2 条"]);
  });

  it("follows the selection, and says when the row is in order", () => {
    const { show } = renderPane(READY);
    show({ ...READY, currentRow: { sheet: "attachment1", row: 3, sheetRow: 7 } });
    dock().getByText("第 7 行没有问题。");
  });

  it("names the sheet, which need not be the one in the chosen tab", () => {
    renderPane({ ...READY, currentRow: { sheet: "tracker", row: 0, sheetRow: 4 } });
    dock().getByText("赵小雨");
    dock().getByText("当前行（核查登记表）");
  });

  it("explains itself while the selection is elsewhere", () => {
    renderPane({ ...READY, currentRow: null });
    dock().getByText("选中表里的一行，这里会显示它的核对结果。");
  });

  it("jumps to the cell of a finding", async () => {
    const { model, person } = renderPane(READY);
    await person.click(dock().getByRole("button", { name: "还有 2 条" }));
    await person.click(dock().getByText(/没有写证明材料/u));
    expect(model.asked).toEqual([["locate", { sheet: "attachment1", row: 2, column: "proof" }]]);
  });
});

describe("a command under way", () => {
  it("shows what runs and how far it is", () => {
    renderPane(BUSY);
    expect(dock().getByRole("progressbar", { name: "正在核对附件1…" }).getAttribute("aria-valuenow")).toBe("0.12");
    dock().getByText("1200 / 10000 行");
  });

  it("counts files as files", () => {
    renderPane({ ...READY, busy: { label: "正在生成模板…", progress: { done: 3, total: 30, step: "written" }, cancellable: true } });
    dock().getByText("已生成 3 / 30 份");
  });

  it("can be cancelled, and the focus stays in the pane", async () => {
    const { model, person } = renderPane(BUSY);
    await person.click(screen.getByRole("button", { name: "取消" }));
    expect(model.asked).toEqual([["cancel"]]);
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });

  it("offers no way out where there is none, and no number where the length is unknown", () => {
    renderPane({ ...READY, busy: { label: "正在生成上报表…", progress: null, cancellable: false } });
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
    expect(dock().getByRole("progressbar").hasAttribute("aria-valuenow")).toBe(false);
  });
});

describe("a message", () => {
  it("lists what remains to be done", () => {
    renderPane(OBSTACLES);
    dock().getByText(sentence("还不能生成上报表，附件1里有 3 处必须先改。"));
    dock().getByText("第 6 行李明：性别与身份证不符。");
  });

  it("goes when the person closes it, and the focus stays in the pane", async () => {
    const { model, person } = renderPane(OBSTACLES);
    await person.click(screen.getByRole("button", { name: "关闭这条消息" }));
    expect(model.asked).toEqual([["dismissNotice"]]);
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });

  it("is absent when there is nothing to say", () => {
    renderPane(READY_CLEAN);
    expect(screen.queryByRole("button", { name: "关闭这条消息" })).toBeNull();
  });
});
