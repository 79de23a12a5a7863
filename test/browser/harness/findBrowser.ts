import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const LINUX = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium"];
const MAC = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Chromium.app/Contents/MacOS/Chromium"];
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** A Chromium, Chrome or Edge of this machine: the one that CHROME_PATH names, else the first that is installed; or null. */
export function findBrowser(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  return usualPlaces().find((place) => existsSync(place)) ?? null;
}

function usualPlaces(): readonly string[] {
  if (process.platform === "darwin") {
    return ["/Applications", path.join(homedir(), "Applications")].flatMap((folder) => MAC.map((app) => path.join(folder, app)));
  }
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name] ?? "");
    return folders.filter((folder) => folder !== "").flatMap((folder) => WINDOWS.map((app) => path.join(folder, app)));
  }
  return LINUX;
}
