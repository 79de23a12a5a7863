import { readColleges } from "../../src/application/readColleges";

it("takes one college from each line, whatever the line ends and the blanks", () => {
  expect(readColleges("\uFEFF自动化学院\r\n\n  机电学院 \r自动化学院\n")).toEqual({ ok: true, colleges: ["自动化学院", "机电学院"] });
});

it("takes the header of a column for no college", () => {
  expect(readColleges("学院\n自动化学院\n机电学院")).toEqual({ ok: true, colleges: ["自动化学院", "机电学院"] });
  expect(readColleges("学院\n")).toMatchObject({ ok: false });
});

it("says that a list is empty", () => {
  expect(readColleges(" \n\n")).toEqual({ ok: false, problem: "学院名单是空的，请一行写一个学院。" });
});

it("says which line is no name of a college", () => {
  expect(readColleges(`自动化学院\n${"长".repeat(51)}`)).toEqual({ ok: false, problem: "学院名单第2行不能用：学院名称请控制在 50 字以内。" });
});
