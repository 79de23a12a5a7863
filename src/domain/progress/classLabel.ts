/** A class as it may be shown to many. Its name has a few digits; anything longer is somebody's number in the wrong column. */
export function classLabel(className: string): string {
  return className === "" || /\p{Nd}[\p{Nd}X\s]{9,}/iu.test(className) ? "（没有填班级）" : className;
}
