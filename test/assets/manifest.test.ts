import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import type { PaneWindow } from "../../src/application/PaneWindow";
import { registerCommands, type RibbonModels } from "../../src/commands/registerCommands";
import { attribute, children, element, elements, localized, nameOf, PROJECT, readManifest } from "./manifestDocument";

const manifest = readManifest();
const all = Array.from(manifest.getElementsByTagName("*"));
const overrides = element(manifest, "VersionOverrides");
const ribbonSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];

/** Where each kind of reference must point. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Image: "Images", Runtime: "Urls", FunctionFile: "Urls", SourceLocation: "Urls", LearnMoreUrl: "Urls",
  Label: "ShortStrings", Title: "ShortStrings", Description: "LongStrings",
};

describe("what the manifest schema demands [MS-OWEMXML]", () => {
  it.each([
    [
      "OfficeApp",
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
        "Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["VersionOverrides", "Hosts Resources"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["Group", "Label Icon Control Control Control Control Control"],
    ["Control", "Label Supertip Icon Action"],
    ["Supertip", "Title Description"],
    ["Resources", "Images Urls ShortStrings LongStrings"],
  ])("%s has these children in this order: %s", (parent, order) => {
    const found = elements(manifest, parent).map((node) => children(node).map(nameOf).join(" "));
    expect(new Set(found)).toEqual(new Set([order]));
  });

  it("has one host with Runtimes before its form factor", () => {
    expect(children(element(element(overrides, "Hosts"), "Host")).map(nameOf)).toEqual(["Runtimes", "DesktopFormFactor"]);
    const hosts = elements(manifest, "Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
    expect(hosts).toEqual(["Workbook", "Workbook"]);
  });

  it("is identified by a GUID", () => {
    expect(element(manifest, "Id").textContent).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
  });

  it("uses each id once", () => {
    const ids = all.flatMap((node) => node.getAttribute("id") ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe("what Office asks of names and buttons", () => {
  it.each([["DisplayName", 125], ["Description", 250], ["ProviderName", 125]])("keeps %s to %d characters, in every language", (name, limit) => {
    // Supertips have descriptions too; those are resources.
    const node = children(manifest.documentElement!).find((child) => nameOf(child) === name)!;
    const texts = [node.getAttribute("DefaultValue") ?? node.textContent ?? "", ...elements(node, "Override").map((override) => attribute(override, "Value"))];
    expect(texts.filter((text) => text.trim() === "" || text.length > limit)).toEqual([]);
  });

  it("has no more than six controls in a group, and ids of no more than 125 characters", () => {
    expect(elements(overrides, "Group").filter((group) => elements(group, "Control").length > 6)).toEqual([]);
    expect(elements(overrides, "Control").filter((control) => attribute(control, "id").length > 125)).toEqual([]);
  });

  it("names only functions that the page gives to Office, and has a button for each of them", () => {
    const names: string[] = [];
    // Listens to what the page tells Office at its start; nothing of Excel is asked.
    Object.assign(globalThis, { Office: { actions: { associate: (name: string) => names.push(name) } } });
    registerCommands({ pane: {}, submission: {} } as unknown as RibbonModels, {} as PaneWindow);
    expect(elements(overrides, "FunctionName").map((name) => name.textContent).sort()).toEqual(names.sort());
  });

  it("gives each action what its kind asks for", () => {
    const parts = elements(overrides, "Action").map((action) => [action.getAttribute("xsi:type"), children(action).map(nameOf).join(" ")].join(": "));
    expect(new Set(parts)).toEqual(new Set(["ShowTaskpane: SourceLocation", "ExecuteFunction: FunctionName"]));
  });

  it("has a version of four numbers, none with a leading zero", () => {
    expect(element(manifest, "Version").textContent).toMatch(/^(?:(?:0|[1-9]\d{0,4})\.){3}(?:0|[1-9]\d{0,4})$/u);
  });

  it("asks for what its oldest Excel has: page, icons and help over https, and no domain that it does not use", () => {
    expect(elements(manifest, "AppDomain")).toEqual([]);
    expect(attribute(element(manifest, "SupportUrl"), "DefaultValue")).toMatch(/^https:/u);
  });
});

describe("what Office asks of resources", () => {
  const resources = children(element(overrides, "Resources"));
  const declared = resources.flatMap((group) => children(group).map((node) => `${nameOf(group)} ${attribute(node, "id")}`));
  const referring = all.filter((node) => node.hasAttribute("resid"));

  it("has every resource that something names, of the right kind, and none that nothing names", () => {
    const named = referring.map((node) => `${RESOURCE_OF[nameOf(node)] ?? "?"} ${attribute(node, "resid")}`);
    expect([...new Set(named)].sort()).toEqual([...declared].sort());
  });

  it("keeps resids to 32 characters, short strings to 125, long strings to 250, in every language", () => {
    expect(referring.filter((node) => attribute(node, "resid").length > 32)).toEqual([]);
    expect(tooLong("ShortStrings", 125)).toEqual([]);
    expect(tooLong("LongStrings", 250)).toEqual([]);
  });

  it("says every text in the default language and, once, in English", () => {
    expect(element(manifest, "DefaultLocale").textContent).toBe("zh-CN");
    const texts = localized(manifest).filter((node) => !attribute(node, "DefaultValue").startsWith("https:"));
    const locales = texts.map((node) => children(node).map((override) => attribute(override, "Locale")));
    expect(locales).toEqual(texts.map(() => ["en-US"]));
    expect(texts.filter((node) => !/\p{Script=Han}/u.test(attribute(node, "DefaultValue")))).toEqual([]);
    const english = texts.flatMap((node) => elements(node, "Override").map((override) => attribute(override, "Value")));
    expect(english.filter((text) => /\P{ASCII}/u.test(text))).toEqual([]);
  });

  it("has one https origin, written so that the build can replace it", () => {
    const urls = all.flatMap((node) => node.getAttribute("DefaultValue") ?? []).filter((value) => value.includes(":/"));
    expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
    expect(readFileSync(join(PROJECT, "manifest.xml"), "utf8").split("localhost")).toHaveLength(urls.length + 1);
  });

  it("points only at pages that exist", () => {
    const pages = all.map((node) => node.getAttribute("DefaultValue") ?? "").filter((value) => value.endsWith(".html"));
    const paths = new Set(pages.map((page) => new URL(page).pathname.replace("/taskpane.html", "/src/taskpane/taskpane.html")));
    expect(paths.size).toBe(2);
    expect([...paths].filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  function tooLong(group: string, limit: number): string[] {
    const strings = elements(element(overrides, group), "String");
    const translations = strings.flatMap((node) => elements(node, "Override"));
    const values = [...strings.map((node) => attribute(node, "DefaultValue")), ...translations.map((o) => attribute(o, "Value"))];
    return values.filter((value) => value.length > limit);
  }
});

describe("icons", () => {
  const images = new Map(
    elements(overrides, "Image").map((node) => [node.getAttribute("id"), node.getAttribute("DefaultValue")]),
  );

  it("are given in all ribbon sizes, for the group and for each button", () => {
    const sizes = elements(overrides, "Icon").map((icon) => children(icon).map((image) => attribute(image, "size")));
    expect(sizes).toEqual(Array.from({ length: 6 }, () => ribbonSizes));
  });

  it.each<readonly [size: string, url: string]>([
    ["32", attribute(element(manifest, "IconUrl"), "DefaultValue")],
    ["64", attribute(element(manifest, "HighResolutionIconUrl"), "DefaultValue")],
    ...elements(overrides, "Icon").flatMap(children).map((image) => [attribute(image, "size"), images.get(attribute(image, "resid")) ?? "nothing"] as const),
  ])("of %s px: %s is a PNG of that size", (size, url) => {
    const picture = readFileSync(join(PROJECT, new URL(url).pathname));
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });
});

describe("what this product decided", () => {
  it("is named 学籍自查助手 and has the package's version", () => {
    expect(attribute(element(manifest, "DisplayName"), "DefaultValue")).toBe("学籍自查助手");
    expect(element(manifest, "Version").textContent).toBe(`${version}.0`);
  });

  it("asks for ExcelApi 1.9 and for nothing else, so that every Excel with it offers the pane", () => {
    const sets = elements(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.9"]);
    expect(element(manifest, "Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("runs pane and buttons in one long-lived runtime: one and the same page", () => {
    expect(attribute(element(overrides, "Runtime"), "lifetime")).toBe("long");
    const pages = ["Runtime", "FunctionFile", "SourceLocation"].map((name) => attribute(element(overrides, name), "resid"));
    expect(pages).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  });

  it("has one group on the Home tab, with the pane and the four commands", () => {
    expect(attribute(element(overrides, "OfficeTab"), "id")).toBe("TabHome");
    expect(elements(overrides, "Group")).toHaveLength(1);
    const actions = elements(overrides, "Action").map((action) => action.getAttribute("xsi:type"));
    expect(actions).toEqual(["ShowTaskpane", ...Array<string>(4).fill("ExecuteFunction")]);
    const functions = elements(overrides, "FunctionName").map((name) => name.textContent);
    expect(functions).toEqual(["installTemplate", "checkAll", "filterPending", "createSubmission"]);
  });
});
