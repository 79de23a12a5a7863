/** Where the pane loads office.js from, and what the page must then allow. Used by webpack.config.js and by `npm run build`. */
const path = require("node:path");

/** The three sources that `npm run build -- --office-js …` knows. Addresses: OfficeDev docs; the second serves tenants of 21Vianet only. */
const SOURCES = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office-js/office.js",
};

/**
 * What office.js asks for, seen in the browser's request log for each platform and language (held by
 * test/browser/shipping/selfHosted.test.ts). Other languages of Excel fall back to English.
 */
const FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** Patterns for copy-webpack-plugin: the files as they are, under office-js/. */
function copyPatterns(files) {
  const folder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return files.map((file) => ({ from: path.join(folder, file), to: `office-js/${file}`, info: { minimized: true } }));
}

module.exports = { SOURCES, FILES, copyPatterns };
