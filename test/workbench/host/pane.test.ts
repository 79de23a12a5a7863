import { startPane } from "../../host/loadOfficeJs";

it("starts the real office.js against the embedded Excel", async () => {
  await startPane();
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

it("writes and reads values", async () => {
  const { host } = await startPane();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
    range.values = [["a", "12", true], [1, "", "x"]];
    range.load("values,address");
    await context.sync();
    return [range.values, range.address];
  });
  expect(values).toEqual([[["a", 12, true], [1, "", "x"]], "Sheet1!A1:C2"]);
  expect(host.view.sheet("Sheet1").cell(0, 1).value).toBe(12);
});

it("tells the add-in what a person typed", async () => {
  const { host, idle } = await startPane();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push([event.address, event.triggerSource, event.details]);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.user.type("Sheet1", "B2", "7");
  await idle();
  expect(seen).toEqual([["B2", "Unknown", { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty", valueTypeAfter: "Double" }]]);
});

it("hears nothing of handlers of the test before", async () => {
  const { host, idle } = await startPane();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.user.paste("Sheet1", "A1", "1\t2\n3\t4");
  await idle();
  expect(seen).toEqual(["A1:B2"]);
});
