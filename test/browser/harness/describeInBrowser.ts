import { findBrowser } from "./findBrowser";

/** `describe` where there is a browser. Where there is none the tests are skipped and say so; under CI that is a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser() !== null) {
    describe(name, tests);
    return;
  }
  const reason = "No Chromium, Chrome or Edge was found on this machine; set CHROME_PATH to one. The browser tests did not run.";
  if (process.env["CI"] === "true") {
    describe(name, () => {
      it("needs a browser", () => { throw new Error(reason); });
    });
    return;
  }
  console.warn(reason);
  describe.skip(name, tests);
}

/** `describe.each` of one list, where there is a browser. */
describeInBrowser.each = <T extends string>(cases: readonly T[]) => (name: string, tests: (each: T) => void): void => {
  for (const each of cases) describeInBrowser(name.replace("%s", each), () => { tests(each); });
};
