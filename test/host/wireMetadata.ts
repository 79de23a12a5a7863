import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the client of office.js says of one class of Excel: the names that cross the wire. */
export interface WireClass {
  readonly properties: ReadonlyMap<string, { readonly writable: boolean }>;
  /** Wire name to the class of the object. */
  readonly navigations: ReadonlyMap<string, string>;
  /** Methods that give an object: wire name to its class. */
  readonly objectMethods: ReadonlyMap<string, string>;
  readonly actionMethods: ReadonlySet<string>;
  readonly isCollection: boolean;
  readonly hasIndexer: boolean;
  readonly keepsReference: boolean;
}

/** Reads the classes from the readable build of office.js; nothing derived from it is stored. */
export function readWireMetadata(): ReadonlyMap<string, WireClass> {
  const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const source = readFileSync(join(dist, "excel-web-16.00.debug.js"), "utf8").replaceAll("\r\n", "\n");
  const excel = source.slice(source.indexOf("var _BeginExcel = "), source.indexOf("var _EndExcel = "));
  const [, ...parts] = excel.split(/\n {4}var _type(\w+) = "\w+";\n/u);
  const classes = new Map<string, WireClass>();
  for (let index = 0; index + 1 < parts.length; index += 2) classes.set(parts[index] ?? "", readClass(parts[index] ?? "", parts[index + 1] ?? ""));
  return classes;
}

function readClass(name: string, body: string): WireClass {
  const names = listOf(body, "_scalarPropertyOriginalNames");
  const writable = listOf(body, "_scalarPropertyUpdateable");
  return {
    properties: new Map(names.map((property, index) => [property, { writable: Boolean(writable[index]) }])),
    navigations: pairs(body, /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/gu),
    objectMethods: pairs(body, /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/gu),
    actionMethods: new Set([...body.matchAll(/_invokeMethod\(this, "(\w+)"/gu)].map((match) => match[1] ?? "")),
    isCollection: /"_isCollection", \{\s+get: function \(\) \{\s+return true/u.test(body),
    hasIndexer: body.includes("_createIndexerObject(Excel."),
    keepsReference: body.includes(`${name}.prototype._KeepReference`),
  };
}

function listOf(body: string, property: string): readonly string[] {
  const list = new RegExp(`"${property}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`, "u").exec(body)?.[1];
  return list === undefined ? [] : (JSON.parse(`[${list}]`) as readonly string[]);
}

function pairs(body: string, pattern: RegExp): ReadonlyMap<string, string> {
  return new Map([...body.matchAll(pattern)].map((match) => [match[2] ?? "", match[1] ?? ""]));
}
