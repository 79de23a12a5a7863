/**
 * Two builds from one description.
 *   webpack --mode production                   dist/                the add-in that Excel opens
 *   webpack --mode production --env workbench   .cache/workbench/    the same pane beside an embedded Excel
 * Options: --env hostUrl=https://… (where dist/ will be served from, written into the manifest), --env outDir=…,
 * OFFICE_JS_SRC (where the pane loads office.js from; Microsoft asks production add-ins to use its CDN).
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { browserslist } = require("./package.json");

const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The address that stands in manifest.xml in this repository. */
const DEVELOPMENT_URL = "https://localhost:3000/";
/** What office.js asks for when its host is Excel on the web, seen in the browser's request log. */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "telemetry/oteljs_agave.js",
];

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === "production" ? "production" : "development";
  const workbench = env.workbench === true;
  const outDir = path.resolve(__dirname, env.outDir ?? (workbench ? ".cache/workbench" : "dist"));
  const officeJsSrc = process.env.OFFICE_JS_SRC ?? (workbench ? "office-js/office.js" : MICROSOFT_CDN);
  const fileName = mode === "production" ? "[name].[contenthash:10]" : "[name]";
  return {
    mode,
    context: __dirname,
    target: "browserslist",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      ...(workbench ? { workbench: "./src/workbench/page/index.tsx" } : {}),
    },
    // No eval: the pages run under a content security policy without it.
    devtool: "source-map",
    output: { path: outDir, filename: `${fileName}.js`, assetModuleFilename: `${fileName}[ext]`, publicPath: "", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [compileTypeScript(), { test: /\.css$/, type: "css/auto" }] },
    experiments: { css: true },
    optimization: { splitChunks: { chunks: "async" } },
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      page("taskpane", "src/taskpane/taskpane.html", { officeJsSrc }),
      ...(workbench ? [page("workbench", "src/workbench/page/workbench.html", {})] : []),
      new CopyPlugin({ patterns: workbench ? workbenchFiles() : addinFiles(env.hostUrl ?? DEVELOPMENT_URL) }),
    ],
  };
};

function compileTypeScript() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        env: { targets: browserslist },
        jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      },
    },
  };
}

function page(name, template, variables) {
  return new HtmlPlugin({ filename: `${name}.html`, template, chunks: [name], scriptLoading: "defer", ...variables });
}

function addinFiles(hostUrl) {
  const base = hostUrl.endsWith("/") ? hostUrl : `${hostUrl}/`;
  return [
    { from: "assets", to: "assets", noErrorOnMissing: true },
    {
      from: "manifest.xml",
      noErrorOnMissing: true,
      transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, base),
    },
  ];
}

function workbenchFiles() {
  const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return [
    { from: "assets", to: "assets", noErrorOnMissing: true },
    ...OFFICE_JS_FILES.map((file) => ({ from: path.join(officeJs, file), to: `office-js/${file}`, info: { minimized: true } })),
  ];
}
