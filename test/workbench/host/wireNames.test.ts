import { OBJECT_TYPES } from "../../../src/workbench/host/objects/objectTypes";
import { readWireMetadata } from "../../host/wireMetadata";

const classes = readWireMetadata();

/** Served by the host, but not one of the client's Excel classes. */
const NOT_EXCEL = new Set(["AddinInternalService"]);
/** Names under which office.js writes what it reads under another name. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = { Worksheet: ["Gridlines", "Headings"] };

/** The root object also answers to the client's WacWorkbook, which stands outside the generated classes. */
const WAC_WORKBOOK: Readonly<Record<string, readonly string[]>> = { Workbook: ["CreateAndOpenWorkbook"] };

const types = Object.values(OBJECT_TYPES).filter((type) => !NOT_EXCEL.has(type.name));

it("reads the client's classes", () => {
  expect(classes.size).toBeGreaterThan(180);
  expect(classes.get("Range")?.properties.get("Values")).toEqual({ writable: true });
});

describe.each(types.map((type) => [type.name, type] as const))("%s", (name, type) => {
  const wire = classes.get(name);

  it("is a class of the client", () => {
    expect(wire).toBeDefined();
  });

  it("serves properties under the client's names, and writes only what the client writes", () => {
    const extra = WRITTEN_AS[name] ?? [];
    const names = Object.keys(type.properties ?? {}).filter((property) => !extra.includes(property));
    expect(names.filter((property) => !wire?.properties.has(property))).toEqual([]);
    expect(names.filter((property) => type.properties?.[property]?.set !== undefined && wire?.properties.get(property)?.writable !== true)).toEqual([]);
  });

  it("leads to objects under the client's names", () => {
    expect(Object.keys(type.navigations ?? {}).filter((navigation) => !wire?.navigations.has(navigation))).toEqual([]);
  });

  it("has methods under the client's names, each either a lookup or a command", () => {
    const extra = WAC_WORKBOOK[name] ?? [];
    const methods = [...Object.keys(type.lookups ?? {}), ...Object.keys(type.commands ?? {})].filter((method) => !extra.includes(method));
    expect(methods.filter((method) => wire?.objectMethods.has(method) !== true && wire?.actionMethods.has(method) !== true)).toEqual([]);
    expect(new Set(methods).size).toBe(methods.length);
  });

  it("is a collection, has an indexer, and keeps references exactly as the client expects", () => {
    expect(type.collection !== undefined).toBe(wire?.isCollection);
    expect(type.collection?.item !== undefined).toBe(wire?.hasIndexer === true && wire.isCollection);
    expect(type.keepsReference === true).toBe(wire?.keepsReference);
  });

  it("gives objects of classes that the host serves", () => {
    const reached = [
      ...Object.keys(type.navigations ?? {}).map((navigation) => wire?.navigations.get(navigation)),
      ...[...Object.keys(type.lookups ?? {}), ...Object.keys(type.commands ?? {})].flatMap((method) => wire?.objectMethods.get(method) ?? []),
    ];
    expect(reached.filter((className) => className === undefined || !(className in OBJECT_TYPES))).toEqual([]);
  });
});
