/** The JavaScript name of a wire name, as error locations and Select strings spell it: "CFType" gives "cfType". */
export function camelCase(wireName: string): string {
  const capitals = /^[A-Z]+/u.exec(wireName)?.[0] ?? "";
  const lowered = capitals.length > 1 && capitals.length < wireName.length ? capitals.length - 1 : capitals.length;
  return wireName.slice(0, lowered).toLowerCase() + wireName.slice(lowered);
}
