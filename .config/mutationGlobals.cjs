/**
 * What the domain's tests expect of jest, given to mocha, which runs them in the mutation test: `expect`, `it.each`, `describe.each`, `beforeAll`.
 * Jest makes a new world for every mutant, at a second each; mocha keeps one world and asks the tests again with the next mutant switched on.
 */
const { equals, iterableEquality } = require("@jest/expect-utils");
const { expect } = require("expect");
const { bind } = require("jest-each");
const fc = require("fast-check").default;
const Mocha = require("mocha");

/** Fewer runs, the same ones every time, and no search for the smallest failure: a mutant that only chance kills is no killed mutant. */
const RUNS = 10;
const SEED = 2018;

const assertWith = fc.assert;
fc.assert = (property, parameters) =>
  assertWith(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? RUNS, RUNS), seed: SEED, endOnFailure: true });

/** jest makes all its matchers for each value, which takes longer than most of what is tested: it is asked where these two say no, or for another. */
const EQUAL = {
  toBe: Object.is,
  toEqual: (actual, expected) => equals(actual, expected, [iterableEquality]),
};
const matchers = { get: ({ actual }, name) => (EQUAL[name] === undefined ? expect(actual)[name] : (expected) => EQUAL[name](actual, expected) || expect(actual)[name](expected)) };
global.expect = Object.assign((actual) => new Proxy({ actual }, matchers), expect);
Error.stackTraceLimit = 0; // the place is in the name of the test, and most of the time goes into finding it

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

/**
 * A mutant's tests stop at the first that fails, so those that cost much are asked last: how long they took the last time tells, and
 * before that whether they draw examples. Each of them moves into a suite of its own at the end, under the titles that it had.
 */
const run = Mocha.prototype.run;
Mocha.prototype.run = function (...args) {
  const root = this.suite;
  for (const test of dearTests(root).sort((one, other) => costOf(one) - costOf(other))) {
    const titles = test.parent.titlePath(); // by which Stryker knows it: they must stay, also where there are none
    const alone = new Mocha.Suite("", root.ctx);
    alone.titlePath = () => titles;
    test.parent.tests.splice(test.parent.tests.indexOf(test), 1);
    root.addSuite(alone);
    alone.addTest(test);
  }
  root.suites = root.suites.filter((suite) => suite.total() > 0);
  return run.apply(this, args);
};

const DEAR_MS = 30;

function dearTests(suite) {
  return [...suite.tests.filter((test) => costOf(test) > DEAR_MS), ...suite.suites.flatMap(dearTests)];
}

function costOf(test) {
  return test.duration ?? (/\bassert\(/u.test(String(test.fn)) ? 1000 : 0);
}
