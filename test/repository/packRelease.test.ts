import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { packRelease } from "../../.config/shipping/packRelease";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  mkdirSync(join(root, "dist/assets"), { recursive: true });
  mkdirSync(join(root, "dist-maps"));
  mkdirSync(join(root, "docs"));
  for (const [file, text] of [["dist/manifest.xml", "<清单/>"], ["dist/assets/icon.png", "png"], ["dist-maps/a.js.map", "{}"], ["docs/it.md", "手册"], ["README.md", "读我"]] as const) writeFileSync(join(root, file), text);
});
afterEach(() => { rmSync(root, { recursive: true }); });

it("packs what is served and what people read, without source maps", () => {
  const files = unzipSync(readFileSync(packRelease(root, "1.2.3")));
  expect(Object.keys(files).sort()).toEqual(["README.md", "dist/assets/icon.png", "dist/manifest.xml", "docs/it.md"]);
  expect(strFromU8(files["dist/manifest.xml"]!)).toBe("<清单/>");
});

it("writes the checksum of the archive beside it, the same for the same files", () => {
  const archive = packRelease(root, "1.2.3");
  const [sum, name] = readFileSync(`${archive}.sha256`, "utf8").trim().split(/\s+/u);
  expect(name).toBe("xueji-check-1.2.3.zip");
  expect(sum).toBe(createHash("sha256").update(readFileSync(archive)).digest("hex"));
  packRelease(root, "1.2.3");
  expect(readFileSync(`${archive}.sha256`, "utf8")).toContain(sum);
});
