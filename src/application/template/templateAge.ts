/** How a template version such as "1.0" compares with another; text without numbers is older than any. */
export function templateAge(version: string, current: string): "older" | "same" | "newer" {
  const one = numbersOf(version);
  const other = numbersOf(current);
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference < 0 ? "older" : "newer";
  }
  return "same";
}

function numbersOf(version: string): number[] {
  return (version.match(/\d+/gu) ?? []).map(Number);
}
