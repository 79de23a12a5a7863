import { Arguments } from "./Arguments";
import { HostError, apiNotFound } from "./HostError";
import { isHostObject, type AnyObjectType, type HostObject } from "./ObjectType";
import { camelCase } from "./wireNames";

/** What the model must offer beside its types, so that the dispatcher knows nothing of workbooks. */
export interface ObjectModelRoot {
  readonly types: Readonly<Record<string, AnyObjectType>>;
  readonly root: HostObject;
  /** The object of `new` by its class name, or null when there is none. */
  create(className: string): HostObject | null;
  reference(id: string): HostObject | null;
  /** Keeps the object under an id until it is removed, and returns the id. */
  keep(object: HostObject): string;
  /** The id under which the object is kept, or null. */
  keptId(object: HostObject): string | null;
}

/** Reads and calls members by wire name; a missing one fails with ApiNotFound, an error is located at its member. */
export class ObjectModel {
  /** Members used since the last `takeMembers`, such as "Range.Values". */
  private members = new Set<string>();

  constructor(
    readonly model: ObjectModelRoot,
    private readonly beforeChange: () => void,
  ) {}

  typeOf(object: HostObject): AnyObjectType {
    const type = this.model.types[object.type];
    if (type === undefined) throw apiNotFound(object.type);
    return type;
  }

  takeMembers(): readonly string[] {
    const taken = [...this.members];
    this.members = new Set();
    return taken;
  }

  get(object: HostObject, name: string): unknown {
    const getter = this.typeOf(object).properties?.[name]?.get;
    if (getter === undefined) throw apiNotFound(`${object.type}.${name}`);
    return this.located(object, name, () => getter(object.target));
  }

  set(object: HostObject, name: string, value: unknown): void {
    const setter = this.typeOf(object).properties?.[name]?.set;
    if (setter === undefined) throw apiNotFound(`${object.type}.${name}`);
    this.beforeChange();
    this.located(object, name, () => {
      setter(object.target, value);
      return null;
    });
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const navigation = this.typeOf(object).navigations?.[name];
    if (navigation === undefined) throw apiNotFound(`${object.type}.${name}`);
    return this.located(object, name, () => navigation(object.target));
  }

  call(object: HostObject, name: string, values: readonly unknown[]): unknown {
    const type = this.typeOf(object);
    const command = type.commands?.[name];
    const method = command ?? type.lookups?.[name];
    if (method === undefined) throw apiNotFound(`${object.type}.${name}`);
    if (command !== undefined) this.beforeChange();
    return this.located(object, name, () => method(object.target, new Arguments(values)) ?? null);
  }

  /** A method that gives an object, or null for a null object. */
  callForObject(object: HostObject, name: string, values: readonly unknown[]): HostObject | null {
    const result = this.call(object, name, values);
    if (result === null || isHostObject(result)) return result;
    throw new HostError("InvalidRequest", `${object.type}.${name} gives no object.`);
  }

  item(object: HostObject, key: unknown): HostObject {
    const lookUp = this.typeOf(object).collection?.item;
    if (lookUp === undefined) throw apiNotFound(`${object.type}.GetItem`);
    return this.located(object, "GetItem", () => lookUp(object.target, key));
  }

  private located<R>(object: HostObject, name: string, work: () => R): R {
    this.members.add(`${object.type}.${name}`);
    try {
      return work();
    } catch (error) {
      if (!(error instanceof HostError) || error.location !== "") throw error;
      throw new HostError(error.code, error.message, `${object.type}.${camelCase(name)}`);
    }
  }
}
