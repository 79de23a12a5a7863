import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

const DAYS_VALID = 365;
const OWNER_ONLY = 0o600;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Where office-addin-dev-certs keeps its files, so that `npm run trust` and `npm run start:excel` use the same ones. */
export function usualFolder(): string {
  return path.join(homedir(), ".office-addin-dev-certs");
}

/**
 * The https certificate for localhost, made on first use. It is written to the folder and nowhere else; whether the
 * computer trusts it stays the person's decision.
 */
export async function readOrMakeCertificate(folder: string): Promise<Certificate> {
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  const [ca = "", cert = "", key = ""] = files;
  if (!usable(cert, key)) {
    // The generator leaves files alone that are there already, so outdated ones go first.
    for (const file of files) rmSync(file, { force: true });
    await generateCertificates(ca, cert, key, DAYS_VALID);
    chmodSync(key, OWNER_ONLY);
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

function usable(certFile: string, keyFile: string): boolean {
  if (!existsSync(certFile) || !existsSync(keyFile)) return false;
  try {
    const end = Date.parse(new X509Certificate(readFileSync(certFile)).validTo);
    return end - Date.now() > MILLISECONDS_PER_DAY;
  } catch {
    return false; // a damaged file is replaced like an outdated one
  }
}
