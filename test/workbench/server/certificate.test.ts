/** @jest-environment node */
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readOrMakeCertificate } from "../../../src/workbench/server/certificate";

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), "certificate-")); });
afterAll(() => { rmSync(folder, { recursive: true }); });

it("makes a certificate for localhost once, and another when the first is damaged", async () => {
  const first = await readOrMakeCertificate(folder);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());

  expect((await readOrMakeCertificate(folder)).cert.equals(first.cert)).toBe(true);

  writeFileSync(path.join(folder, "localhost.crt"), "damaged");
  const second = await readOrMakeCertificate(folder);
  expect(new X509Certificate(second.cert).checkHost("localhost")).toBe("localhost");
  expect(readFileSync(path.join(folder, "localhost.key")).equals(second.key)).toBe(true);
}, 60_000);

it("keeps the key from other people on this computer", () => {
  if (process.platform === "win32") return;
  expect(statSync(path.join(folder, "localhost.key")).mode & 0o077).toBe(0);
});
