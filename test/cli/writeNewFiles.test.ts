import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../../src/cli/Refusal";
import { writeNewFiles, type NewFile } from "../../src/cli/writeNewFiles";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xueji-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const named = (name: string): NewFile => ({ name, content: () => Buffer.from(name) });
/** Longer than any file system allows. */
const IMPOSSIBLE = named("长".repeat(300));

it("makes the folders that are missing", async () => {
  await writeNewFiles(join(folder, "一", "二"), [named("甲"), named("乙")]);
  expect(readdirSync(join(folder, "一", "二")).sort()).toEqual(["乙", "甲"].sort());
});

it("leaves neither files nor folders behind when one of the files cannot be written", async () => {
  await expect(writeNewFiles(join(folder, "一", "二"), [named("甲"), IMPOSSIBLE])).rejects.toThrow(Refusal);
  expect(readdirSync(folder)).toEqual([]);
});

it("leaves a folder that was there with what was in it", async () => {
  writeFileSync(join(folder, "旧"), "旧");
  await expect(writeNewFiles(folder, [named("甲"), IMPOSSIBLE])).rejects.toThrow(Refusal);
  expect(readdirSync(folder)).toEqual(["旧"]);
  expect(readFileSync(join(folder, "旧"), "utf8")).toBe("旧");
});

it("writes nothing when one of the files is there already", async () => {
  writeFileSync(join(folder, "乙"), "旧");
  await expect(writeNewFiles(folder, [named("甲"), named("乙")])).rejects.toThrow("为免覆盖");
  expect(readdirSync(folder)).toEqual(["乙"]);
});
