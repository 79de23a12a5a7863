import { apiNotFound } from "./HostError";
import type { ObjectModel } from "./ObjectModel";
import type { AnyObjectType, HostObject } from "./ObjectType";
import type { QueryInfo } from "./request";
import { selectionOf, type Selection } from "./selection";

/** The answer to a load: selected members by wire name; collections as `_Items` with an identity each. */
export function readObject(objects: ObjectModel, object: HostObject, query: QueryInfo): Readonly<Record<string, unknown>> {
  const type = objects.typeOf(object);
  const selection = selectionOf(query);
  return type.collection === undefined ? readMembers(objects, object, selection) : readCollection(objects, object, selection, query);
}

/** What lets the client find the object again. */
export function identityOf(objects: ObjectModel, object: HostObject): Readonly<Record<string, unknown>> {
  const reference = objects.model.keptId(object);
  return { ...objects.typeOf(object).identity?.(object.target), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function readCollection(objects: ObjectModel, object: HostObject, selection: Selection, query: QueryInfo): Readonly<Record<string, unknown>> {
  const type = objects.typeOf(object);
  const first = query.Skip ?? 0;
  const items = (type.collection?.items(object.target) ?? []).slice(first, query.Top === undefined ? undefined : first + query.Top);
  const perItem = selection.members.get("items") ?? selection;
  const counted = type.properties?.["Count"] !== undefined;
  const asked = counted ? withoutCount(perItem) : perItem;
  return {
    ...(counted ? { Count: objects.get(object, "Count") } : {}),
    _Items: items.map((item, index) => ({ _Index: first + index, ...readAny(objects, item, asked) })),
  };
}

function readAny(objects: ObjectModel, object: HostObject, selection: Selection): Readonly<Record<string, unknown>> {
  if (objects.typeOf(object).collection === undefined) return readMembers(objects, object, selection);
  return readCollection(objects, object, selection, {});
}

function readMembers(objects: ObjectModel, object: HostObject, selection: Selection): Readonly<Record<string, unknown>> {
  const type = objects.typeOf(object);
  const values: Record<string, unknown> = { ...identityOf(objects, object) };
  if (selection.all) for (const name of everyScalar(type)) values[name] = objects.get(object, name);
  for (const [member, inner] of selection.members) {
    const name = wireName(type, member);
    if (name === null) throw apiNotFound(`${object.type}.${member}`);
    values[name] = type.properties?.[name] === undefined ? readChild(objects, object, name, inner) : objects.get(object, name);
  }
  return values;
}

function readChild(objects: ObjectModel, object: HostObject, name: string, selection: Selection): unknown {
  const child = objects.navigate(object, name);
  return child === null ? null : readAny(objects, child, selection);
}

function everyScalar(type: AnyObjectType): readonly string[] {
  return Object.entries(type.properties ?? {}).flatMap(([name, property]) => (property.get === undefined || name.startsWith("_") ? [] : [name]));
}

function wireName(type: AnyObjectType, member: string): string | null {
  const known = [...Object.keys(type.properties ?? {}), ...Object.keys(type.navigations ?? {})];
  return known.find((name) => name.toLowerCase() === member) ?? null;
}

/** `load("count")` on a collection speaks of the collection, not of its items. */
function withoutCount(selection: Selection): Selection {
  if (!selection.members.has("count")) return selection;
  const members = new Map(selection.members);
  members.delete("count");
  return { all: selection.all, members };
}
