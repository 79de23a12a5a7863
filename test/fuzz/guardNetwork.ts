import dns from "node:dns";
import { Socket } from "node:net";

/** Refuses every connection from now on, and keeps a list of who tried. */
export function guardNetwork(): readonly string[] {
  const requests: string[] = [];
  const refuse = (what: string) => (): never => {
    requests.push(what);
    throw new Error(`the network was asked: ${what}`);
  };
  globalThis.fetch = refuse("fetch");
  Socket.prototype.connect = refuse("connect");
  Object.assign(dns, { lookup: refuse("lookup") });
  return requests;
}
