/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileFor } from "../../../src/workbench/server/staticServer";

let outside: string;
let folder: string;

beforeAll(() => {
  outside = mkdtempSync(path.join(tmpdir(), "workbench-"));
  folder = path.join(outside, "served");
  mkdirSync(path.join(folder, "office-js"), { recursive: true });
  mkdirSync(path.join(outside, "served-not"));
  for (const file of ["secret.txt", "served-not/secret.txt", "served/workbench.html", "served/office-js/office.js"]) {
    writeFileSync(path.join(outside, file), "");
  }
});
afterAll(() => { rmSync(outside, { recursive: true }); });

it.each([
  ["/", "workbench.html"],
  ["/workbench.html?x=1", "workbench.html"],
  ["/office-js/office.js", "office-js/office.js"],
  ["/office-js%2Foffice.js", "office-js/office.js"],
])("%s is served", (url, file) => {
  expect(fileFor(folder, url)).toBe(path.join(folder, file));
});

it.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%5csecret.txt",
  "/../served-not/secret.txt",
  "//etc/passwd",
  "/office-js",
  "/missing.html",
  "/%",
  "/workbench.html%00.png",
  "workbench.html",
])("%s is not served", (url) => {
  expect(fileFor(folder, url)).toBeNull();
});
