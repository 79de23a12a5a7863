import { sameFormula } from "../../../src/application/template/sameFormula";

it.each([
  ["quotes round a sheet name", "='填报说明'!$B$18&\"\"", "=填报说明!$B$18&\"\""],
  ["capitals", "=if(a1>0,1,2)", "=IF(A1>0,1,2)"],
  ["a large number", "=IF(A1>=1E15,1,2)", "=IF(A1>=1E+15,1,2)"],
  ["a number written out", "=IF(A1>=1E15,1,2)", "=IF(A1>=1000000000000000,1,2)"],
  ["the prefix of a newer function", "=UNICODE(A1)", "=_xlfn.UNICODE(A1)"],
  ["truth as a function, as LibreOffice saves it", "=IF(A1>0,TRUE,FALSE)", "=IF(A1>0,TRUE(),FALSE())"],
  ["blanks between arguments", "=AND(A1, B1)", "=AND(A1,B1)"],
])("%s makes no difference", (_why, one, other) => {
  expect(sameFormula(one, other)).toBe(true);
});

it.each([
  ["another cell", "=$B4", "=$C4"],
  ["another row", "=$B4", "=$B5"],
  ["a lost reference", "=$B4", "=#REF!"],
  ["a cell whose name looks like a large number", "=AE15", "=AE150"],
])("%s does", (_why, one, other) => {
  expect(sameFormula(one, other)).toBe(false);
});
