/**
 * Two builds from one description.
 *   the add-in that Excel opens: `npm run build`, which calls this with its options (.config/shipping/)
 *   the same pane beside an embedded Excel: `npm start`, with workbench: true
 * env: outDir, hostUrl (where the files will be served from, written into the manifest), officeJs (cdn, 21vianet or self;
 * Microsoft asks production add-ins to use its CDN).
 */
const path = require("node:path");
const { BannerPlugin, Compilation } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const LicensePlugin = require("webpack-license-plugin");
const FirstLoadBudget = require("./.config/firstLoadBudget.cjs");
const officeJs = require("./.config/officeJs.cjs");
const { PagePolicyPlugin } = require("./.config/pagePolicy.cjs");
const { browserslist } = require("./package.json");

/** The address that stands in manifest.xml in this repository. */
const DEVELOPMENT_URL = "https://localhost:3000/";
/** Our own JavaScript, gzipped, that a person waits for before the pane can start. */
const FIRST_LOAD_BYTES = 200_000;

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === "production" ? "production" : "development";
  const workbench = env.workbench === true;
  const outDir = path.resolve(__dirname, env.outDir ?? (workbench ? ".cache/workbench" : "dist"));
  const source = workbench ? "self" : (env.officeJs ?? "cdn");
  const fileName = mode === "production" ? "[name].[contenthash:10]" : "[name]";
  return {
    mode,
    context: __dirname,
    // The build for another address or another source of office.js differs in a few bytes only.
    ...(mode === "production" ? { cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack"), buildDependencies: { config: [__filename] } } } : {}),
    target: "browserslist",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      ...(workbench ? { workbench: "./src/workbench/page/index.tsx", conformance: "./src/conformance/index.ts" } : {}),
    },
    // No eval: the pages run under a content security policy without it. What is shipped does not name its maps.
    devtool: workbench ? "source-map" : "hidden-source-map",
    output: { path: outDir, filename: `${fileName}.js`, assetModuleFilename: `${fileName}[ext]`, publicPath: "", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [compileTypeScript(), { test: /\.css$/, type: "css/auto" }] },
    experiments: { css: true },
    // Who tries the workbench wants a quick pane; what React's development build has to say, the component tests hear.
    optimization: { splitChunks: { chunks: "async" }, ...(workbench ? { nodeEnv: "production" } : {}) },
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      ...(mode === "production" ? [new FirstLoadBudget("taskpane", FIRST_LOAD_BYTES)] : []),
      compileAhead(),
      page("taskpane", "src/taskpane/taskpane.html", { officeJsSrc: officeJs.SOURCES[source] }),
      ...(workbench
        ? [
            page("workbench", "src/workbench/page/workbench.html", {}),
            page("conformance", "src/conformance/conformance.html", { officeJsSrc: officeJs.SOURCES[source] }),
            new PagePolicyPlugin("conformance.html", officeJs.SOURCES[source]),
          ]
        : []),
      new PagePolicyPlugin("taskpane.html", officeJs.SOURCES[source]),
      new CopyPlugin({ patterns: workbench ? workbenchFiles() : addinFiles(env.hostUrl ?? DEVELOPMENT_URL, source) }),
      ...(workbench ? [] : [licenses(source)]),
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
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          // Not React's development runtime: the workbench goes with React's production build (nodeEnv).
          transform: { react: { runtime: "automatic", development: false } },
        },
      },
    },
  };
}

/**
 * Lets Chromium (and so WebView2) compile the first script on another thread while it is still arriving. Otherwise the pane's
 * own thread compiles it function by function while it starts, most of it twice, because a bundle is one large function.
 */
function compileAhead() {
  const afterMinifying = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
  return new BannerPlugin({ test: /\.js$/u, banner: "//# allFunctionsCalledOnLoad", raw: true, entryOnly: true, stage: afterMinifying });
}

function page(name, template, variables) {
  return new HtmlPlugin({ filename: `${name}.html`, template, chunks: [name], scriptLoading: "defer", ...variables });
}

function addinFiles(hostUrl, source) {
  return [
    { from: "assets", to: "assets" },
    { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, hostUrl) },
    ...(source === "self" ? officeJs.copyPatterns(officeJs.FILES) : []),
  ];
}

function workbenchFiles() {
  return [
    { from: "assets", to: "assets" },
    { from: "src/conformance/manifest.xml", to: "conformance-manifest.xml" },
    // Real Excel opens the page of the conformance kit, so the files for its platforms are there too.
    ...officeJs.copyPatterns(officeJs.FILES),
  ];
}

/** The names and licences of everything that the built files contain, in one file. */
function licenses(source) {
  return new LicensePlugin({
    outputFilename: "licenses.json",
    additionalFiles: { "third-party-licenses.txt": (packages) => packages.map(licenseText).join(`\n${"-".repeat(72)}\n\n`) },
    includePackages: () => (source === "self" ? [path.dirname(require.resolve("@microsoft/office-js/package.json"))] : []),
    // Its package.json says "LICENSE" where a known name is expected; the text is Microsoft's own.
    licenseOverrides: { [`@microsoft/office-js@${require("@microsoft/office-js/package.json").version}`]: "LicenseRef-Microsoft-Office-JS" },
    unacceptableLicenseTest: (license) => /GPL/u.test(license),
  });
}

function licenseText({ name, version, license, repository, licenseText: text }) {
  return `${name} ${version}\n${license}\n${repository ?? ""}\n\n${text ?? ""}\n`;
}
