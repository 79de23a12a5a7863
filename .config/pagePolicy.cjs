/** The content security policy of the pane's page, and the plugin that writes it into the page. */
const { createHash } = require("node:crypto");

/** Fluent fills <style> elements that are empty when they are inserted; this is the hash of nothing. */
const EMPTY_STYLE = hash("");

/**
 * Nothing but our own files and office.js: no inline script, no eval, no request of any other kind.
 * @param officeJs the address of office.js, absolute or beside the page
 * @param html the page, whose own <style> elements are let through by their hashes
 */
function pagePolicy(officeJs, html) {
  const office = /^https:/u.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, text]) => hash(text));
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${[EMPTY_STYLE, ...styles].join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'none'",
    // office.js shows its own page here when it does not know the site that embeds the pane.
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Writes the policy into the page when nothing changes the page's text any more: the hashes are those of the final text. */
class PagePolicyPlugin {
  /** @param page the name of the built page; officeJs where it loads office.js from */
  constructor(page, officeJs) {
    this.page = page;
    this.officeJs = officeJs;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PagePolicyPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "PagePolicyPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        compilation.updateAsset(this.page, (source) => new sources.RawSource(this.withPolicy(source.source().toString())));
      });
    });
  }

  withPolicy(html) {
    const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(this.officeJs, html)}">`;
    return html.replace(/<meta charset=[^>]*>/u, (charset) => `${charset}${policy}`);
  }
}

module.exports = { PagePolicyPlugin };
