/** Whether a compacted number is a mobile phone's of the mainland: 11 digits, 13 to 19 in front. Some 学号 look the same. */
export function isMobilePhone(number: string): boolean {
  return /^1[3-9]\d{9}$/u.test(number);
}
