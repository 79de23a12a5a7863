import axe from "axe-core";
import { act, screen, within } from "@testing-library/react";
import { FakeFixes } from "../FakeFixes";
import { FakeRegistrar } from "../FakeRegistrar";
import { renderPane } from "../renderPane";
import { BIRTH, OVERRIDABLE, PREVIEW, SPELLING, SWAPPED, fixable } from "./fixableStates";

const STATE = fixable(SPELLING, BIRTH, SWAPPED, OVERRIDABLE);

/** jsdom has no layout: the list is as high as a few lines. */
beforeEach(() => { jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(300); });
afterEach(() => { jest.restoreAllMocks(); });

async function renderPreview(preview = PREVIEW) {
  const pane = renderPane(STATE, new FakeRegistrar(), new FakeFixes({ preview }));
  await screen.findByRole("heading", { name: "修复前后对照" });
  return pane;
}

it("counts only what is safe, and shows it before anything is written", async () => {
  const { fixes, person } = renderPane(STATE);
  await person.click(screen.getByRole("button", { name: "全部修复（2 处）" }));
  expect(fixes.asked).toEqual([["preview", "attachment1"]]);
});

it("offers nothing where nothing can be done", () => {
  renderPane(fixable(SWAPPED));
  expect(screen.queryByRole("button", { name: /全部修复|还原/u })).toBeNull();
});

it("offers the way back and says what it takes back", async () => {
  const { fixes, person } = renderPane(fixable(SWAPPED), new FakeRegistrar(), new FakeFixes({ revertible: { label: "全部修复", cells: 12 } }));
  await person.click(screen.getByRole("button", { name: "还原上一次：全部修复（12 处）" }));
  expect(fixes.asked).toEqual([["revert"]]);
});

describe("the preview", () => {
  it("shows row, column, before and after of every cell, and counts them", async () => {
    await renderPreview();
    screen.getByText(/^2 行中有 3 处会改写/u);
    expect(within(screen.getByRole("group", { name: "会改写的格子" })).getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "第 4 行 · 学生1 · 性别原来：男性 → 改为：男",
      "第 5 行 · 出生日期原来：（空） → 改为：20000512",
      "第 5 行 · 证件号码原来：460…2718 → 改为：460…2718（只改写法，号码不变）",
    ]);
  });

  it("says beforehand that Ctrl+Z will not help, where it will not", async () => {
    const { fixes } = await renderPreview();
    screen.getByText("此操作后无法用 Ctrl+Z 撤销；已自动保留原值，可在侧边栏里还原。");
    act(() => { fixes.show({ preview: { ...PREVIEW, keepsUndo: true } }); });
    expect(screen.queryByText(/Ctrl\+Z/u)).toBeNull();
  });

  it("tells people who listen what has opened", async () => {
    await renderPreview();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "修复前后对照" }));
  });

  it.each([["确认修复", "confirm"], ["先不修复", "closePreview"]])("“%s” asks for %s and keeps the focus in the pane", async (name, command) => {
    const { fixes, person } = await renderPreview();
    await person.click(screen.getByRole("button", { name }));
    expect(fixes.asked).toEqual([[command]]);
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });

  it("draws a few dozen of 30,000 lines", async () => {
    const lines = Array.from({ length: 30_000 }, (_, row) => ({ row, sheetRow: row + 4, label: "", column: "gender" as const, before: "男性", after: "男" }));
    await renderPreview({ ...PREVIEW, lines, rows: 30_000 });
    const items = within(screen.getByRole("group", { name: "会改写的格子" })).getAllByRole("listitem");
    expect(items.length).toBeGreaterThan(3);
    expect(items.length).toBeLessThan(40);
    expect(items[0]?.getAttribute("aria-setsize")).toBe("30000");
  });
});

it("axe finds nothing to complain of: offers, reason, preview", async () => {
  const { container, person, fixes } = renderPane(STATE, new FakeRegistrar(), new FakeFixes({ revertible: { label: "全部修复", cells: 12 } }));
  await person.click(screen.getAllByRole("button", { name: /写明理由/u })[0]!);
  const complaints = async () => (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(await complaints()).toEqual([]);
  act(() => { fixes.show({ preview: PREVIEW }); });
  await screen.findByRole("heading", { name: "修复前后对照" });
  expect(await complaints()).toEqual([]);
});
