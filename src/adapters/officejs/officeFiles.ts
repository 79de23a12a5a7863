import type { FilePort, NamedFile } from "../../application/files/FilePort";
import { translateHostErrors } from "./hostTrouble";

/** Files by way of Excel and of the web page that the pane is. */
export const officeFiles: FilePort = {
  get savesFiles() {
    const { platform } = Office.context;
    return platform === Office.PlatformType.PC || platform === Office.PlatformType.OfficeOnline;
  },
  openWorkbook: (bytes) => translateHostErrors(() => Excel.createWorkbook(base64Of(bytes))),
  saveFile,
};

/** A download; the address is freed once the browser has begun it. */
function saveFile({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, FREED_AFTER_MS);
}

const FREED_AFTER_MS = 60_000;

/** In parts: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}

const PART = 32_768;
