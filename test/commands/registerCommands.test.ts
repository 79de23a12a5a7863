import { registerCommands } from "../../src/commands/registerCommands";
import type { PaneWindow } from "../../src/application/PaneWindow";
import { openInstalled, openProduct, type Product } from "../product/openProduct";

/** A pane that Office has closed, or one that stands open; remembers how often it was shown. */
class FakePane implements PaneWindow {
  shown = 0;
  constructor(private readonly open: boolean) {}
  isVisible(): boolean { return this.open; }
  show(): Promise<void> {
    this.shown += 1;
    return Promise.resolve();
  }
}

/** Presses a ribbon button as Excel does: by the name that office.js keeps, with an event that wants to be completed. */
async function press(product: Product, pane: PaneWindow, name: string): Promise<string> {
  const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, (event: object) => void> } })._association;
  for (const known of Object.keys(mappings)) Reflect.deleteProperty(mappings, known); // office.js is loaded once for all tests here
  registerCommands({ pane: product.model, submission: product.submission }, pane);
  await new Promise<void>((completed) => { mappings[name.toUpperCase()]?.({ completed }); });
  await product.quiet();
  return product.model.getState().notice?.message ?? "";
}

it.each([
  ["checkAll", "检查完毕，没有发现问题。"],
  ["filterPending", "所有学生都已完成查询确认，没有需要筛选的。"],
  ["createSubmission", "附件1里没有学生，已生成零报告（无有误学生）。请打印、签字、盖章后上报。"],
  ["installTemplate", "这个工作簿里已经有模板了，没有做任何改动。"],
])("%s works with the pane closed and opens it to say what came of it", async (name, sentence) => {
  const pane = new FakePane(false);
  expect(await press(await openInstalled(), pane, name)).toBe(sentence);
  expect(pane.shown).toBe(1);
});

it("leaves an open pane alone, because showing it would take the keyboard away from the sheet", async () => {
  const pane = new FakePane(true);
  expect(await press(await openInstalled(), pane, "checkAll")).toBe("检查完毕，没有发现问题。");
  expect(pane.shown).toBe(0);
});

it.each(["checkAll", "filterPending", "createSubmission"])("%s says what comes first in a workbook without the template, and writes nothing", async (name) => {
  const product = await openProduct();
  const sheets = product.host.workbook.sheets.length;
  expect(await press(product, new FakePane(false), name)).toMatch(/安装模板/u);
  expect(product.host.workbook.sheets).toHaveLength(sheets);
});

it("installTemplate shows the form that asks for the college where there is no template yet", async () => {
  const product = await openProduct();
  const pane = new FakePane(false);
  expect(await press(product, pane, "installTemplate")).toBe("");
  expect(product.model.getState().phase).toBe("empty");
  expect(pane.shown).toBe(1);
});

it("does nothing but show the explanation in an Excel that is too old for the pane", async () => {
  const product = await openInstalled();
  product.model.declareUnsupported();
  const notice = product.model.getState().notice?.message ?? "";
  const pane = new FakePane(false);
  expect(await press(product, pane, "checkAll")).toBe(notice);
  expect(pane.shown).toBe(1);
});
