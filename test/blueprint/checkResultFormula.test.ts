import { compileTemplate } from "../../src/blueprint/template";
import { policyPreset } from "../../src/domain/policyPreset";

const FORMULAS = compileTemplate(policyPreset(2018, "自动化学院", "1.0"), 1).flatMap((command) =>
  command.kind === "fillFormula" ? [[command.sheet, command.formula] as const] : [],
);

/** Without what stands in quotes. */
const bare = (formula: string): string => formula.replace(/"[^"]*"/gu, '""');

describe.each(FORMULAS)("校验结果 of %s", (_sheet, formula) => {
  it("looks at its own row and the policy alone, so that a sheet of n rows costs n formulas", () => {
    const references = bare(formula).replace(/'填报说明'!\$B\$\d+/gu, "").match(/(?<!\d)\$?[A-Z]{1,3}\$?\d+(?!\()/gu) ?? [];
    expect(references.length).toBeGreaterThan(100);
    expect(new Set(references.map((reference) => reference.replace(/[A-Z]+/u, "")))).toEqual(new Set(["$4"]));
    expect(bare(formula)).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+\b/u); // no whole columns
  });

  it("is still short enough for Excel in row 999999, where LibreOffice and WPS write it out in full", () => {
    expect(formula.replace(/(?<=\$[A-Z]{1,3})4\b/gu, "999999").length).toBeLessThanOrEqual(8192);
  });

  it("takes less than the 16,384 bytes that Excel has for a formula it has read", () => {
    expect(parsedSize(formula)).toBeLessThan(16_384);
  });

  it("is no volatile formula: typing in one row does not recalculate the others", () => {
    expect(bare(formula)).not.toMatch(/\b(?:TODAY|NOW|OFFSET|INDIRECT|RAND)\(/u);
  });
});

/** An upper bound of the parsed size, by the sizes of the tokens. Source: [MS-XLSB] 2.5.97, Ptg. */
function parsedSize(formula: string): number {
  const texts = (formula.match(/"[^"]*"/gu) ?? []).reduce((sum, text) => sum + 3 + 2 * (text.length - 2), 0);
  let rest = bare(formula).replaceAll('""', " ");
  const take = (pattern: RegExp, bytes: number): number => {
    const found = rest.match(pattern)?.length ?? 0;
    rest = rest.replace(pattern, " ");
    return found * bytes;
  };
  return (
    texts +
    take(/\{[^}]*\}/gu, 14 + 17 * 9) +
    take(/'[^']+'!\$[A-Z]+\$\d+/gu, 9) +
    take(/\$[A-Z]+\d+:\$[A-Z]+\d+/gu, 13) +
    take(/\$[A-Z]+\d+/gu, 7) +
    take(/\bIF\(/gu, 4 + 12) +
    take(/[A-Z]+\(/gu, 4) +
    take(/\d+(?:E\d+)?/gu, 9) +
    take(/TRUE|FALSE/gu, 2) +
    take(/\(|<>|[-+*/&=<>]/gu, 1)
  );
}
