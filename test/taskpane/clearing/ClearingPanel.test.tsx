import axe from "axe-core";
import { act, screen, within } from "@testing-library/react";
import { FakeClearing } from "../FakeClearing";
import { FakeSubmission } from "../FakeSubmission";
import { renderPane } from "../renderPane";
import { READY } from "../sampleStates";
import { DONE } from "../submission/reviews";

const ASKED = { asked: { tables: [{ sheetName: "附件1", rows: 12, ownColumns: ["宿舍", "家长电话"] }, { sheetName: "核查登记表", rows: 0, ownColumns: [] }], submissions: ["上报表 (2)"] } };

async function renderAsked() {
  const pane = renderPane(READY, undefined, undefined, { clearing: new FakeClearing(ASKED) });
  await screen.findByRole("heading", { level: 1, name: "清除个人数据" });
  return pane;
}

describe("the way to it", () => {
  it("is not offered in 填报 before anything was handed in", () => {
    renderPane(READY);
    expect(screen.queryByRole("button", { name: "清除个人数据…" })).toBeNull();
  });

  it.each(["填报", "教务处"])("stands in the tab “%s” afterwards", async (tab) => {
    const { clearing, person } = renderPane(READY, undefined, undefined, { submission: new FakeSubmission({ ...DONE, step: "closed" }) });
    await person.click(screen.getByRole("tab", { name: new RegExp(tab, "u") }));
    await person.click(await screen.findByRole("button", { name: "清除个人数据…" }));
    expect(clearing.asked).toEqual(["ask"]);
  });

  it("stands where the pane says what to do with the submission", async () => {
    const { clearing, person } = renderPane(READY, undefined, undefined, { submission: new FakeSubmission(DONE) });
    await person.click(await screen.findByRole("button", { name: "清除个人数据…" }));
    expect(clearing.asked).toEqual(["ask"]);
  });
});

it("says what goes, what stays, and that nothing brings it back", async () => {
  const { container } = await renderAsked();
  const [goes, stays] = screen.getAllByRole("list").map((list) => within(list).getAllByRole("listitem").map(({ textContent }) => textContent));
  expect(goes?.slice(0, 3)).toEqual(["“附件1”里 12 行的全部内容，连同您自己加的列“宿舍”、“家长电话”。", "“核查登记表”：没有内容。", "工作表“上报表 (2)”（助手生成的上报表）。"]);
  expect(stays).toContain("另存过的副本、自动保存的旧版本、交出去的文件。");
  screen.getByText(/清除以后不能还原/u);
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id)).toEqual([]);
});

it("has the focus on 取消, so that Enter alone takes nothing away", async () => {
  const { clearing, person } = await renderAsked();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "取消" }));
  await person.keyboard("{Enter}");
  expect(clearing.asked).toEqual(["cancel"]);
  act(() => { clearing.show({ asked: null }); });
  screen.getByRole("tab", { name: /填报/u });
});

it("takes away only when 清除 is pressed", async () => {
  const { clearing, person } = await renderAsked();
  await person.click(screen.getByRole("button", { name: "清除" }));
  expect(clearing.asked).toEqual(["confirm"]);
});
