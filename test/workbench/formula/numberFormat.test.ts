import { formatValue } from "../../../src/workbench/formula/numberFormat";

describe("formatValue", () => {
  it.each<[string, string | number | boolean, string, string]>([
    ["a whole number of 11 digits", 12345678901, "General", "12345678901"],
    ["12 digits in scientific form", 123456789012, "General", "1.23457E+11"],
    ["an ID number that lost its last digits", 460039200601011234, "General", "4.60039E+17"],
    ["a fraction", 1 / 3, "General", "0.333333333"],
    ["a sum of fractions", 0.1 + 0.2, "General", "0.3"],
    ["a small number", 0.00001, "General", "0.00001"],
    ["a tiny number", 1e-10, "General", "1E-10"],
    ["zero below zero", -0, "General", "0"],
    ["no format", 1.5, "", "1.5"],
    ["a truth value", true, "General", "TRUE"],
    ["a truth value in a number format", false, "0.00", "FALSE"],
    ["a text", "张三", "General", "张三"],
    ["a text in a number format", "460039200601011234", "0.00", "460039200601011234"],
    ["a text of digits in a text cell", "00123", "@", "00123"],
    ["a number in a text cell", 20060101, "@", "20060101"],
    ["an empty cell", "", "0.00", ""],
    ["an error in a format for texts", "#N/A", '0;0;0;"["@"]"', "#N/A"],
    ["halves away from zero", -2.5, "0", "-3"],
    ["two decimals", 3.14159, "0.00", "3.14"],
    ["thousands", 1234567.5, "#,##0", "1,234,568"],
    ["percent", 0.256, "0%", "26%"],
    ["leading zeros", 5, "00000", "00005"],
    ["15 digits are all that Excel shows", 460039200601011234, "0", "460039200601011000"],
    ["scientific", 460039200601011234, "0.00E+00", "4.60E+17"],
    ["scientific with five decimals", 460039200601011234, "0.00000E+00", "4.60039E+17"],
    ["a date", 38718, "yyyy-mm-dd", "2006-01-01"],
    ["a date without dashes", 38718, "yyyymmdd", "20060101"],
    ["a date with a time of day", 38718.75, "yyyy/m/d", "2006/1/1"],
    ["a Chinese date", 38718, 'yyyy"年"m"月"d"日"', "2006年1月1日"],
    ["the 29 February 1900 of Excel", 60, "yyyy-mm-dd", "1900-02-29"],
    ["a date before 1900", -1, "yyyy-mm-dd", "########"],
    ["a date after 9999", 3_000_000, "yyyy-mm-dd", "########"],
    ["a date written as one number", 20060101, "yyyy-mm-dd", "########"],
    ["three parts", 0, '0;-0;"无"', "无"],
    ["a format that Excel would refuse", 1, "yyyy [[", "########"],
  ])("shows %s", (_why, value, format, expected) => {
    expect(formatValue(value, format)).toBe(expected);
  });
});
