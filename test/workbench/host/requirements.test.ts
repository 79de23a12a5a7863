import { startPane } from "../../host/loadOfficeJs";

beforeEach(() => startPane({ requirements: { excelapi: "1.6", richapiruntime: "1.0" } }));

it("the client is told the requirement sets of this Excel", async () => {
  await Office.onReady();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
});

it("a member that is newer than the sets is refused before anything is sent", async () => {
  const { host } = await startPane();
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 1, 1);
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("ExcelApi 1.7") as string });
  expect(host.traffic.entries).toEqual([]);
});
