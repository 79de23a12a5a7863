import { screen, within } from "@testing-library/react";
import type { PaneState } from "../../src/application/PaneState";
import { ATTACHMENT, BUSY, READY, READY_CLEAN, READY_WITH_SHEET_FINDINGS, roster } from "./sampleStates";
import { renderPane } from "./renderPane";
import { sentence } from "./sentence";

it("says whose list it is and how long there is", () => {
  renderPane(READY);
  screen.getByRole("heading", { name: "自动化学院" });
  screen.getByText("北方工程大学 · 2018级");
  screen.getByText("还有 5 天");
});

it("names the office to call once the deadline has passed", () => {
  renderPane({ ...READY, policy: READY.policy && { ...READY.policy, deadline: { year: 2018, month: 10, day: 9 } } });
  screen.getByText("已过截止日期，请尽快联系本科生院教务处（主楼 523）。");
});

describe("附件1", () => {
  const attachmentWith = (counts: Parameters<typeof roster>[3]): PaneState =>
    ({ ...READY, rosters: { ...READY.rosters, attachment1: roster("attachment1", "附件1", [], counts) } });

  it.each([
    ["nothing typed yet", { rows: 0 }, "还没有填写。没有信息有误的学生时，这张表可以空着。"],
    ["warnings only", { rows: 5, rowsWithoutError: 5, warnings: 4 }, "没有必须改的了。再看一眼 4 处“请核对”，确认后即可生成上报表。"],
    ["all clean", { rows: 5, rowsWithoutError: 5, infos: 3 }, "全部核对通过，可以生成上报表。"],
  ])("says what stands before the submission: %s", (_why, counts, said) => {
    renderPane(attachmentWith(counts));
    screen.getByText(sentence(said));
  });

  it("says exactly what is missing: rows, places, and how many of them one click mends", () => {
    renderPane(READY);
    screen.getByText(sentence("距离上报还差 2 行里的 3 处“必须改”。"));
  });

  it("says first that the college is missing, which the title needs", () => {
    renderPane({ ...READY_CLEAN, policy: READY.policy && { ...READY.policy, college: "" } });
    screen.getByText(sentence("“填报说明”里的“学院”还没有填，填好才能生成上报表。"));
  });

  it("offers to hand in the rows without errors while others cannot be mended yet", async () => {
    const { submission, person } = renderPane(READY);
    await person.click(screen.getByRole("button", { name: "先报没有问题的 24 行" }));
    expect(submission.asked).toEqual([["begin", "withoutErrors"]]);
  });

  it("offers made-up students in an empty list, and the way to be rid of them", async () => {
    const { model, person, show } = renderPane(attachmentWith({ rows: 0 }));
    await person.click(screen.getByRole("button", { name: "填入示例" }));
    show(attachmentWith({ rows: 3, rowsWithoutError: 3, samples: 3 }));
    screen.getByText(sentence("表里还有示例学生，点“移除示例”后才能生成上报表。"));
    await person.click(screen.getByRole("button", { name: "移除示例（3 行）" }));
    expect(model.asked).toEqual([["putSample"], ["removeSample"]]);
    show(attachmentWith({ rows: 3, rowsWithoutError: 3 }));
    expect(screen.queryByRole("button", { name: /示例/u })).toBeNull();
  });

  it.each([["nothing is left to mend", READY_CLEAN], ["the sheet itself is at fault", READY_WITH_SHEET_FINDINGS]])("offers no part of the list while %s", (_why, state) => {
    renderPane(state);
    expect(screen.queryByRole("button", { name: /^先报/u })).toBeNull();
  });

  it("sends the person to the sheet's own faults first, and shows them above the students", () => {
    renderPane(READY_WITH_SHEET_FINDINGS);
    screen.getByText(sentence("先处理下面“整张表的问题”，再看每一行。"));
    const fault = screen.getByText(/没有找到“考生号”这一列/u);
    const list = screen.getByRole("list", { name: "待处理的问题" });
    expect(fault.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it("shows the share of rows that can be handed in", () => {
    renderPane(READY);
    expect(Number(screen.getByRole("progressbar", { name: "可报人数占比" }).getAttribute("aria-valuenow"))).toBeCloseTo(24 / 26);
  });

  it("creates the submission and checks again on demand", async () => {
    const { model, submission, person } = renderPane(READY);
    await person.click(screen.getByRole("button", { name: "生成上报表" }));
    await person.click(screen.getByRole("button", { name: "重新检查" }));
    expect(submission.asked).toEqual([["begin", "all"]]);
    expect(model.asked).toEqual([["recheck"]]);
    screen.getByText("上次检查 14:03:22");
  });

  it("is content with a clean sheet", () => {
    renderPane(READY_CLEAN);
    screen.getByText("没有发现问题。");
  });

  it("says so when the sheet is gone", () => {
    renderPane({ ...READY, rosters: { ...READY.rosters, attachment1: null } });
    screen.getByText(sentence(/没有找到“附件1”/u));
  });
});

describe("核查登记表", () => {
  it("opens by its tab and shows who is still pending", async () => {
    const { person } = renderPane(READY);
    await person.click(screen.getByRole("tab", { name: /进度/u }));
    screen.getByText("共 312 人，应查 305 人，未完成 41 人");
    expect(Number(screen.getByRole("progressbar", { name: "查询确认完成占比" }).getAttribute("aria-valuenow"))).toBeCloseTo(264 / 305);
    expect(screen.queryByRole("button", { name: "生成上报表" })).toBeNull();
  });

  it("filters the sheet itself", async () => {
    const { model, person } = renderPane(READY);
    await person.click(screen.getByRole("tab", { name: /进度/u }));
    await person.click(screen.getByRole("button", { name: "只看未完成" }));
    await person.click(screen.getByRole("button", { name: "显示全部" }));
    expect(model.asked).toEqual([["filterPending"], ["clearFilter"]]);
  });
});

it("moves between the tabs with the arrow keys; only the chosen one is a tab stop", async () => {
  const { person } = renderPane(READY);
  const [first, second] = screen.getAllByRole("tab");
  first?.focus();
  await person.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(second);
  expect(second?.getAttribute("aria-selected")).toBe("true");
  expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
  within(screen.getByRole("tabpanel", { name: /进度/u })).getByRole("button", { name: "只看未完成" });
});

it("keeps the filter of a tab while the person looks at the other", async () => {
  const { person } = renderPane(READY);
  await person.click(screen.getByRole("button", { name: "提示 1" }));
  await person.click(screen.getByRole("tab", { name: /进度/u }));
  await person.click(screen.getByRole("tab", { name: /填报/u }));
  expect(screen.getByRole("button", { name: "提示 1" }).getAttribute("aria-pressed")).toBe("true");
});

it("takes no command while one runs, yet keeps the focus where it is", async () => {
  const { model, person, show } = renderPane({ ...READY, rosters: { ...READY.rosters, attachment1: ATTACHMENT } });
  const recheck = screen.getByRole("button", { name: "重新检查" });
  recheck.focus();
  show(BUSY);
  expect(document.activeElement).toBe(recheck);
  for (const name of ["重新检查", "生成上报表"]) {
    expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("true");
    await person.click(screen.getByRole("button", { name }));
  }
  for (const finding of screen.getAllByRole("button", { name: /第 6 行/u })) await person.click(finding);
  expect(model.asked).toEqual([]);
});
