/** The least that a pane can be: it loads office.js, asks Excel for one thing and draws a button. No pane opens sooner. */
export const BARE_PANE = `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>bare</title><script defer src="office-js/office.js"></script><script defer src="bare.js"></script></head>
  <body><main></main></body>
</html>`;

export const BARE_PANE_SCRIPT = `
Office.onReady(() => Excel.run(async (context) => {
  context.workbook.worksheets.load("items/name");
  await context.sync();
  document.querySelector("main").append(document.createElement("button"));
}));`;
