import { startPane } from "../../host/loadOfficeJs";

it("keeps the file that an add-in asks Excel to open, and leaves this workbook and its undo alone", async () => {
  const { host } = await startPane();
  const heard: number[] = [];
  host.workbook.newWorkbooks.onAdd((file) => heard.push(file.length));
  host.user.type("Sheet1", "A1", "甲");
  await Excel.createWorkbook("UEsDBAE=");
  expect(host.workbook.newWorkbooks.files).toEqual([Uint8Array.of(0x50, 0x4b, 3, 4, 1)]);
  expect(heard).toEqual([5]);
  expect(host.traffic.entries.filter(({ writes }) => writes)).toEqual([]);
  host.user.undo();
  expect(host.view.sheet("Sheet1").cell(0, 0).text).toBe("");
});

it.each([["no .xlsx", "AAAABBBB"], ["no base64", "甲"]])("refuses what is %s", async (_why, content) => {
  const { host } = await startPane();
  await expect(Excel.createWorkbook(content)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.workbook.newWorkbooks.files).toEqual([]);
});
