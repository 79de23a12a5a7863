const fc = require("fast-check");

/**
 * Property tests draw the same examples in every run, so that a red build means a change and not the luck of the draw.
 * `SEED=42 npm test core` draws others: do so when a rule or the index of the roster was touched.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_181_010) });
