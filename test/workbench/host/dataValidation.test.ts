/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the rules cannot follow lists of objects */
import { formulaEngine } from "../../host/formulaEngine";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane({ engine: await formulaEngine() });
});

const cell = (row: number, column: number) => pane.host.view.sheet("Sheet1").cell(row, column);

async function validate(address: string, rule: Excel.DataValidationRule, more: Partial<Pick<Excel.DataValidation, "prompt" | "errorAlert" | "ignoreBlanks">> = {}): Promise<void> {
  await Excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem("Sheet1").getRange(address).dataValidation;
    validation.rule = rule;
    if (more.prompt !== undefined) validation.prompt = more.prompt;
    if (more.errorAlert !== undefined) validation.errorAlert = more.errorAlert;
    await context.sync();
  });
}

async function listSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const codes = context.workbook.worksheets.add("代码表").getRange("A2:A4");
    codes.values = [["男"], ["女"], [""]];
    context.workbook.names.add("性别", codes);
    await context.sync();
  });
}

describe("drop-down lists", () => {
  it("written out", async () => {
    await validate("A1:A9", { list: { inCellDropDown: true, source: "男, 女" } });
    expect([cell(0, 0).choices, cell(9, 0).choices]).toEqual([["男", "女"], []]);
  });

  it.each(["=代码表!$A$2:$A$4", "=性别", '=INDIRECT("性别")'])("from %s", async (source) => {
    await listSheet();
    await validate("A1", { list: { inCellDropDown: true, source } });
    expect(cell(0, 0).choices).toEqual(["男", "女"]);
  });

  it("from a Range object of another sheet", async () => {
    await listSheet();
    const rule = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const validation = worksheets.getItem("Sheet1").getRange("A1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: worksheets.getItem("代码表").getRange("A2:A4") } };
      validation.load("rule,type");
      await context.sync();
      return [validation.type, validation.rule];
    });
    expect(rule).toEqual(["List", { list: { inCellDropDown: true, source: "=代码表!$A$2:$A$4" } }]);
    expect(cell(0, 0).choices).toEqual(["男", "女"]);
  });

  it("written out may have 255 characters", async () => {
    await expect(validate("A1", { list: { inCellDropDown: true, source: "字".repeat(256) } })).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("typing", () => {
  const stop = { title: "性别", message: "请从列表中选择。", showAlert: true, style: "Stop" } as const;

  it("a value that the rule refuses is not taken, and the refusal names cell and message", async () => {
    await validate("A1", { list: { inCellDropDown: true, source: "男,女" } }, { errorAlert: stop });
    expect(() => { pane.host.user.type("Sheet1", "A1", "未知"); }).toThrow(/Sheet1!A1.*请从列表中选择。/u);
    expect([cell(0, 0).text, pane.host.view.selection.address]).toEqual(["", "A1"]);
    pane.host.user.type("Sheet1", "A1", "女");
    expect(cell(0, 0).text).toBe("女");
  });

  it("tells nobody of a refused value", async () => {
    await validate("A1", { list: { inCellDropDown: true, source: "男,女" } }, { errorAlert: stop });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    expect(() => { pane.host.user.type("Sheet1", "A1", "未知"); }).toThrow("refuses");
    await pane.idle();
    expect(seen).toEqual([]);
  });

  it("a warning lets it pass", async () => {
    await validate("A1", { list: { inCellDropDown: true, source: "男,女" } }, { errorAlert: { ...stop, style: "Warning" } });
    pane.host.user.type("Sheet1", "A1", "未知");
    expect(cell(0, 0).text).toBe("未知");
  });

  it.each<[string, Excel.DataValidationRule, string, string]>([
    ["length", { textLength: { operator: "EqualTo", formula1: 3 } }, "abc", "abcd"],
    ["whole number", { wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } }, "9", "9.5"],
    ["decimal", { decimal: { operator: "GreaterThan", formula1: 1 } }, "1.5", "1"],
    ["custom formula, relative to the cell", { custom: { formula: "=LEN(B2)=2" } }, "ab", "abc"],
  ])("%s", async (_kind, rule, good, bad) => {
    await validate("B2:B9", rule);
    expect(() => { pane.host.user.type("Sheet1", "B5", bad); }).toThrow("Sheet1!B5");
    pane.host.user.type("Sheet1", "B5", good);
    expect(cell(4, 1).text).toBe(good);
  });

  it("an empty entry is taken, unless the rule does not ignore blanks", async () => {
    await validate("A1:A2", { textLength: { operator: "EqualTo", formula1: 3 } });
    pane.host.user.paste("Sheet1", "A1", "abc\nabc");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A2").dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    pane.host.user.type("Sheet1", "A1", "");
    expect(() => { pane.host.user.type("Sheet1", "A2", ""); }).toThrow("Sheet1!A2");
    expect([cell(0, 0).text, cell(1, 0).text]).toEqual(["", "abc"]);
  });
});

describe("pasting and writing", () => {
  it("pasted text is not asked and the rule stays", async () => {
    await validate("A1", { list: { inCellDropDown: true, source: "男,女" } });
    pane.host.user.paste("Sheet1", "A1", "未知");
    expect([cell(0, 0).text, cell(0, 0).choices]).toEqual(["未知", ["男", "女"]]);
  });

  it("pasted cells bring their own rule, or none", async () => {
    await validate("A1", { list: { inCellDropDown: true, source: "男,女" } });
    pane.host.user.type("Sheet1", "C1", "x");
    pane.host.user.paste("Sheet1", "A1", pane.host.user.copy("Sheet1", "C1"));
    expect([cell(0, 0).text, cell(0, 0).choices]).toEqual(["x", []]);
  });

  it("an add-in writes what it likes, and `valid` tells", async () => {
    await validate("A1:A2", { list: { inCellDropDown: true, source: "男,女" } });
    const valid = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["男"], ["未知"]];
      const ranges = ["A1", "A2", "A1:A2"].map((address) => sheet.getRange(address).dataValidation);
      ranges.forEach((range) => range.load("valid"));
      await context.sync();
      return ranges.map((range) => range.valid);
    });
    expect(valid).toEqual([true, false, null]);
  });
});

it("the prompt is shown for its cells and the rule is cleared with the rest", async () => {
  await validate("A1:B1", { textLength: { operator: "EqualTo", formula1: 3 } }, { prompt: { title: "学号", message: "三位。", showPrompt: true } });
  expect(cell(0, 1).prompt).toEqual({ title: "学号", message: "三位。" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").dataValidation.clear();
    await context.sync();
  });
  expect([cell(0, 0).prompt?.title, cell(0, 1).prompt]).toEqual(["学号", null]);
});

it("ranges whose cells differ say so", async () => {
  await validate("A1", { textLength: { operator: "EqualTo", formula1: 3 } });
  await validate("A2", { textLength: { operator: "EqualTo", formula1: 4 } });
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const validations = ["A1", "A1:A2", "A1:A3", "C1"].map((address) => sheet.getRange(address).dataValidation);
    validations.forEach((validation) => validation.load("type"));
    await context.sync();
    return validations.map((validation) => validation.type);
  });
  expect(types).toEqual(["TextLength", "MixedCriteria", "Inconsistent", "None"]);
});
