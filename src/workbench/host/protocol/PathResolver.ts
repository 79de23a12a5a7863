import { HostError, apiNotFound } from "./HostError";
import type { ObjectModel } from "./ObjectModel";
import type { HostObject } from "./ObjectType";
import { PathType, type ArgumentInfo, type ObjectPath, type QueryRequest } from "./request";

/** Evaluates the object paths of one request, each once: a path may be a call with effects, such as `tables.add`. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: QueryRequest,
    private readonly objects: ObjectModel,
  ) {}

  path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidRequest", `The request names no object path ${id}.`);
    return path;
  }

  /** The object of a path; null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.evaluate(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments with object path ids replaced by their objects. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.substitute(value, references?.[index]));
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.objects.model.root;
      case PathType.newObject:
        return this.create(path.Name);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.evaluateMember(path);
    }
  }

  private evaluateMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.objects.navigate(parent, path.Name);
      case PathType.method:
        return this.objects.callForObject(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
      case PathType.indexer:
        return this.objects.item(parent, this.argumentsOf(path.ArgumentInfo)[0]);
      default:
        throw new HostError("InvalidRequest", `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  private create(className: string): HostObject {
    const object = this.objects.model.create(className);
    if (object === null) throw apiNotFound(`new ${className}`);
    return object;
  }

  private reference(id: string): HostObject {
    const object = this.objects.model.reference(id);
    if (object === null) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private substitute(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) return Array.isArray(reference) ? value.map((item, index) => this.substitute(item, reference[index])) : value;
    if (typeof reference === "number" && reference > 0 && reference === value) return this.resolve(reference);
    return isRecord(value) ? this.substituteInside(value) : value;
  }

  private substituteInside(value: Readonly<Record<string, unknown>>): unknown {
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isRecord(inner) ? this.substituteInside(inner) : inner]));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
