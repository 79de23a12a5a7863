import { mentionsRowBelow } from "../../../src/workbench/formula/mentionsRowBelow";

it.each(["=A11", "=$B$11", "=SUM(A1:A11)", "=SUM(11:12)", "=SUM($11:3)", "=附件1!c11", "=COUNTIF($E$4:$E$203,E4)"])("finds a row below the tenth in %s", (formula) => {
  expect(mentionsRowBelow(formula, 10)).toBe(true);
});

it.each(["=A10", "=$B$10+2018", "=SUM(A:B)", "=SUM(1:10)", "=LEN(A4)=18", "=MID(\"10X98765432\",A4,1)", "=MID(K4,7,8)&tblPolicy[值]"])("finds none in %s", (formula) => {
  expect(mentionsRowBelow(formula, 10)).toBe(false);
});
