import { act, screen } from "@testing-library/react";
import { CONNECTING, EMPTY, POLICY_TROUBLE, READY, UNREACHABLE, UNSUPPORTED } from "./sampleStates";
import { renderPane, textsOf } from "./renderPane";
import { sentence } from "./sentence";

describe("while a long workbook is opened", () => {
  const OPENING = { ...CONNECTING, opening: { label: "正在检查…", progress: { done: 24_000, total: 100_000, step: "checked" }, cancellable: true } } as const;

  it("tells how many rows are done, and can be stopped", async () => {
    const { model, person } = renderPane(OPENING);
    screen.getByText("已检查 24000 / 100000 行");
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.24");
    await person.click(screen.getByRole("button", { name: "取消" }));
    expect(model.asked).toEqual([["cancel"]]);
  });

  it("says of a table whose check was stopped that it has not been checked, not that it is gone", () => {
    renderPane({ ...READY, rosters: { ...READY.rosters, attachment1: null }, unchecked: ["attachment1"], checkedAt: "08:00:00" });
    screen.getByText(sentence("“附件1”还没有检查。点“重新检查”开始。"));
    expect(screen.queryByText(/没有找到|上次检查/u)).toBeNull();
  });
});

describe("while Excel has not answered yet", () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  it("says that it is opening, and offers nothing to press", () => {
    renderPane(CONNECTING);
    expect(screen.getAllByText("正在打开学籍自查助手…").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("after six seconds of silence says so and lets the person try again", () => {
    const { onRetry } = renderPane(CONNECTING);
    act(() => { jest.advanceTimersByTime(5999); });
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
    act(() => { jest.advanceTimersByTime(1); });
    screen.getByText(/没有连上 Excel 的加载项服务/u);
    screen.getByRole("button", { name: "重试" }).click();
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});

it("tells the owner of an old Excel what still works and how to update", async () => {
  renderPane(UNSUPPORTED);
  await screen.findByRole("heading", { name: /这个版本的 Excel/u });
  const steps = textsOf("listitem");
  expect(steps[0]).toContain("校验结果");
  expect(steps[1]).toContain("更新 Excel");
});

it("keeps the last content on the screen when Excel stops answering", () => {
  renderPane(UNREACHABLE);
  expect(screen.getAllByText(/Excel 暂时没有回应/u).length).toBeGreaterThan(0);
  screen.getByText("共 26 人，可报 24 人，待改 3 处");
});

it("names each line of the policy that cannot be read, and promises nothing until it is mended", () => {
  renderPane(POLICY_TROUBLE);
  screen.getByText(sentence("“截止日期”：日历上没有 2018-10-35 这一天。"));
  screen.getByText(sentence("先改好“填报说明”里的口径，再核对名单。"));
  expect(screen.queryByText(/就能生成上报表/u)).toBeNull();
});

it("moves from view to view with the state", () => {
  const { show } = renderPane(EMPTY);
  show(READY);
  screen.getByRole("heading", { name: "自动化学院" });
  expect(screen.queryByRole("button", { name: "安装模板" })).toBeNull();
});

it("never takes the focus by itself", () => {
  const { show } = renderPane(EMPTY);
  show(READY);
  expect(document.activeElement).toBe(document.body);
});

describe("for people who listen", () => {
  const spoken = () => screen.getByRole("status").textContent;

  it("says how far the sheet is when that changes", () => {
    renderPane(READY);
    expect(spoken()).toBe("附件1：共 26 人，可报 24 人，待改 3 处。");
  });

  it("says what runs, then what came of it", () => {
    const { show } = renderPane(READY);
    show({ ...READY, busy: { label: "正在生成上报表…", progress: null, cancellable: false } });
    expect(spoken()).toBe("正在生成上报表…");
    show({ ...READY, notice: { intent: "success", message: "上报表已生成。", details: [] } });
    expect(spoken()).toBe("上报表已生成。");
  });
});
