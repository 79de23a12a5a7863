import type { Method } from "../protocol/ObjectType";
import type { BookTarget } from "./Book";

/** The hidden methods by which office.js turns events on and off, such as `_RegisterDataChangedEvent`. */
export function registrations<T extends BookTarget>(events: Readonly<Record<string, number>>, targetOf: (target: T) => string): Readonly<Record<string, Method<T>>> {
  const methods: [string, Method<T>][] = Object.entries(events).flatMap(([name, type]) => [
    [`_Register${name}`, (target: T) => { target.book.events.register(type, targetOf(target)); }],
    [`_Unregister${name}`, (target: T) => { target.book.events.unregister(type, targetOf(target)); }],
  ]);
  return Object.fromEntries(methods);
}
