/**
 * What the domain's tests expect of jest, given to mocha, which runs them in the mutation test: `expect`, `it.each`, `describe.each`, `beforeAll`.
 * Jest makes a new world for every mutant, at a second each; mocha keeps one world and asks the tests again with the next mutant switched on.
 */
const { expect } = require("expect");
const { bind } = require("jest-each");
const fc = require("fast-check").default;
const Mocha = require("mocha");

/** Fewer runs, the same ones every time, and no search for the smallest failure: a mutant that only chance kills is no killed mutant. */
const RUNS = 25;
const SEED = 2018;

const assertWith = fc.assert;
fc.assert = (property, parameters) =>
  assertWith(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? RUNS, RUNS), seed: SEED, endOnFailure: true });

global.expect = expect;
global.beforeAll = (prepare) => global.before(prepare);
for (const name of ["it", "describe"]) giveTables(name);

/** Mocha sets its globals anew for each file. */
function giveTables(name) {
  let declare;
  Object.defineProperty(global, name, {
    configurable: true,
    get: () => declare,
    set: (given) => {
      declare = given;
      declare.each = (...table) => bind(given, false)(...table);
    },
  });
}

/**
 * Stryker names the tests of a mutant in one expression of a thousand titles, `(^one$)|(^other$)`, which takes a second to ask of every
 * test; the same question is asked of a set here.
 */
Mocha.prototype.grep = function (pattern) {
  if (pattern) {
    const titles = new Set(pattern.source.slice(2, -2).split("$)|(^").map((title) => title.replace(/\\(.)/gu, "$1")));
    this.options.grep = { test: (title) => titles.has(title) };
  }
  return this;
};
