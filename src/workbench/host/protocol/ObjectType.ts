import type { Arguments } from "./Arguments";

/** An object of the Excel object model while a request is served: a type by name, and what it stands for in the model. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
}

/** One class of the Excel object model: its wire names and what they do to the model. Members left out do not exist here. */
export interface ObjectType<T> {
  readonly name: string;
  /** What the client needs to find the object again, such as `{ Id }`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Ranges live on through reference ids; other objects are found again by identity. */
  readonly keepsReference?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that only look. */
  readonly lookups?: Readonly<Record<string, Method<T>>>;
  /** Methods that change the workbook. */
  readonly commands?: Readonly<Record<string, Method<T>>>;
  readonly collection?: Collection<T>;
}

export interface Property<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

export type Method<T> = (target: T, args: Arguments) => unknown;

export interface Collection<T> {
  readonly items: (target: T) => readonly HostObject[];
  /** getItem: throws ItemNotFound. */
  readonly item?: (target: T, key: unknown) => HostObject;
}

/** The same type with its target erased, as the dispatcher sees it. */
export type AnyObjectType = ObjectType<unknown>;

/** Erases the target type: the dispatcher pairs a type only with targets made for it. */
export function defineType<T>(type: ObjectType<T>): AnyObjectType {
  return type as unknown as AnyObjectType;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
