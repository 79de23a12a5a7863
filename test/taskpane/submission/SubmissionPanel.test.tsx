import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { SubmissionState } from "../../../src/application/submission/SubmissionModel";
import { FakeSubmission } from "../FakeSubmission";
import { renderPane, textsOf } from "../renderPane";
import { BUSY, READY } from "../sampleStates";
import { BLOCKED, CLEAN_REVIEW, DONE, group, item, READY_TO_MAKE, REVIEWING } from "./reviews";
import { sentence } from "../sentence";

async function open(state: Partial<SubmissionState>, savesFiles = true, pane = READY) {
  const drawn = renderPane(pane, undefined, undefined, { submission: new FakeSubmission(state, savesFiles) });
  await screen.findByRole("heading", { level: 1, name: /上报表|零报告/u });
  return { ...drawn, asked: drawn.submission.asked };
}

describe("what must be changed first", () => {
  it("is listed whole, by student, each with the way to its cell; what needs a look comes later", async () => {
    const { model, person } = await open(BLOCKED);
    screen.getByText(sentence("填报说明里的“学院”还没有填，上报表的标题需要它。"));
    screen.getByText("改好以后，还要逐条确认 1 处“请核对”。");
    expect(screen.queryByRole("checkbox")).toBeNull();
    const list = within(screen.getByRole("list", { name: "待处理的问题" }));
    const errors = list.getAllByRole("button", { name: /必须改/u });
    expect(errors.length).toBeGreaterThan(0);
    expect(list.queryByText("请核对")).toBeNull();
    await person.click(errors[0] as HTMLElement);
    expect(model.asked[0]?.[0]).toBe("locate");
  });

  it("is looked at again on request", async () => {
    const { asked, person } = await open(BLOCKED);
    await person.click(screen.getByRole("button", { name: "重新检查并生成" }));
    expect(asked).toEqual([["make", "sheet"]]);
  });
});

describe("what needs a look", () => {
  it("takes a tick, and then asks for a few words", async () => {
    const { asked, person } = await open(REVIEWING);
    screen.getByText("共 4 处，还有 3 处没有确认。");
    screen.getByText(/说明会印在上报表的“备注”里。/u);
    await person.click(screen.getByRole("checkbox", { name: "第 6 行“证明材料”已核对" }));
    expect(asked).toEqual([["answer", "proof 2", { ticked: true }]]);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "第 4 行“证明材料”的核对说明" }).value).toBe("已与学生本人核对");
    screen.getByText("还要用几个字写明核对的结果。");
    await person.type(screen.getByRole("textbox", { name: "第 5 行“证明材料”的核对说明" }), "对");
    expect(asked.at(-1)).toEqual(["answer", "proof 1", { reason: "对" }]);
  });

  it("needs no words where nothing is handed in with it", async () => {
    const { asked, person } = await open(REVIEWING);
    await person.click(screen.getByRole("checkbox", { name: "整张表已核对" }));
    expect(asked).toEqual([["answer", "extra", { ticked: true }]]);
  });

  it("is answered for a whole group with one reason, not without one", async () => {
    const { asked, person } = await open(REVIEWING);
    const all = screen.getByRole("button", { name: "这 2 处都已核对，说明相同" });
    await person.click(all);
    expect(asked).toEqual([]);
    await person.type(screen.getByRole("textbox", { name: "“证明材料”这一类的说明" }), "随后补交{Enter}");
    expect(asked).toEqual([["answerGroup", "PROOF_MISSING proof", "随后补交"]]);
  });

  it("goes to the cell on a click, and offers to split a row of several items", async () => {
    const several = item(0, { finding: { rule: "ITEM_MULTI", severity: "warning", column: "wrongItem", message: "一行里写了两项。", fix: { kind: "splitItems", items: ["姓名", "性别"] } } });
    const { model, fixes, person } = await open({ step: "review", review: { ...CLEAN_REVIEW, warnings: [group([several])], unanswered: 1 } });
    await person.click(screen.getByRole("button", { name: /一行里写了两项。/u }));
    expect(model.asked).toEqual([["locate", { sheet: "attachment1", row: 0, column: "wrongItem" }]]);
    await person.click(screen.getByRole("button", { name: /拆/u }));
    expect(fixes.asked[0]?.[0]).toBe("fix");
  });

  it("is all reachable where there is much of it", async () => {
    const many = Array.from({ length: 70 }, (_, row) => item(row));
    const { person } = await open({ step: "review", review: { ...CLEAN_REVIEW, warnings: [group(many)], unanswered: 70 } });
    expect(screen.getAllByRole("checkbox")).toHaveLength(30);
    await person.click(screen.getByRole("button", { name: "再显示 30 处" }));
    await person.click(screen.getByRole("button", { name: "再显示 10 处" }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(70);
  });

  it("holds the submission back until everything is answered", async () => {
    const { asked, person } = await open(REVIEWING);
    await person.click(screen.getByRole("button", { name: "生成上报表" }));
    expect(asked).toEqual([]);
  });
});

describe("the target", () => {
  it("is chosen, with the proposed name of the file", async () => {
    const { asked, person } = await open(READY_TO_MAKE);
    screen.getByText("建议的文件名：自动化学院新生学籍信息有误学生名单.xlsx");
    await person.click(screen.getByRole("radio", { name: "一个新工作簿" }));
    await person.click(screen.getByRole("button", { name: "生成上报表" }));
    expect(asked).toEqual([["choose", "workbook"], ["make", "file"]]);
  });

  it("is no file where nothing can be saved", async () => {
    await open({ ...READY_TO_MAKE, target: "sheet" }, false);
    expect(textsOf("radio")).toHaveLength(2);
    screen.getByText("这里的 Excel 不能直接保存文件，请选新工作簿，打开后另存为。");
  });
});

describe("afterwards", () => {
  it("says what to do next, and offers the other targets", async () => {
    const { asked, person } = await open(DONE);
    screen.getByText("共 12 人 15 项。");
    expect(within(screen.getByRole("region", { name: "接下来" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "打印“上报表”：纸张、方向和页码都已设好（A4 横向）。",
      "填表人和负责人签字，填上联系电话和日期，加盖学院公章。",
      expect.stringMatching(/^2018-10-15（含当日）前交到本科生院教务处（主楼 523）/u),
    ]);
    await person.click(screen.getByRole("button", { name: "保存为文件" }));
    expect(asked).toEqual([["make", "file"]]);
  });

  it("says so of a zero report", async () => {
    await open({ ...DONE, made: { target: "sheet", students: 0, items: 0, leftOut: 0, fileName: "a.xlsx" } });
    screen.getByRole("heading", { name: "零报告已生成" });
  });
});

it.each([["review", REVIEWING], ["obstacles", BLOCKED], ["target", READY_TO_MAKE], ["done", DONE]] as const)("%s: focus on the heading, a way back, nothing that a screen reader cannot use", async (_name, state) => {
  const { container, asked, person, submission } = await open(state);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  await person.click(screen.getByRole("button", { name: "返回名单" }));
  expect(asked).toEqual([["close"]]);
  act(() => { submission.show({}); });
  screen.getByRole("tab", { name: /填报/u });
});

it("does nothing while something else runs", async () => {
  const { asked, person } = await open(READY_TO_MAKE, true, BUSY);
  await person.click(screen.getByRole("button", { name: "生成上报表" }));
  expect(asked).toEqual([]);
});
