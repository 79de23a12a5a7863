/** The wanted name, or the wanted name with a number where a sheet of that name exists (Excel ignores upper and lower case). */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}
