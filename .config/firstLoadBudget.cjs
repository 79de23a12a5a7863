const { gzipSync } = require("node:zlib");

/**
 * Fails the build when what the browser must fetch before an entry can start weighs more than its budget, gzipped as a
 * server would. webpack's own performance hints weigh the files before compression.
 */
module.exports = class FirstLoadBudget {
  /** @param {string} entry @param {number} bytes */
  constructor(entry, bytes) {
    this.entry = entry;
    this.bytes = bytes;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap("FirstLoadBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FirstLoadBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const scripts = compilation.entrypoints.get(this.entry)?.getFiles().filter((file) => file.endsWith(".js")) ?? [];
        const weight = scripts.reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
        if (weight <= this.bytes) return;
        compilation.errors.push(new WebpackError(
          `${this.entry}: the first load weighs ${kilobytes(weight)} gzipped, the budget is ${kilobytes(this.bytes)}. Load what few people need with import().`,
        ));
      });
    });
  }
};

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
