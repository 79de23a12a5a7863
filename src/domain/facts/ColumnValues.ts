import { COLUMNS, type ColumnKey } from "../columns";

/** The columns by ordinal, the order in which `ColumnValues.fill` takes them. */
export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];

/**
 * One value for each column of a row. The fields are written out, because a row is asked for dozens of them and a computed key
 * costs ten times as much as a field.
 */
export class ColumnValues<T> implements Record<ColumnKey, T> {
  serialNumber!: T;
  college!: T;
  major!: T;
  className!: T;
  studentNumber!: T;
  examNumber!: T;
  name!: T;
  gender!: T;
  birthDate!: T;
  ethnicGroup!: T;
  documentType!: T;
  documentNumber!: T;
  candidateCategory!: T;
  wrongItem!: T;
  chsiValue!: T;
  correctValue!: T;
  explanation!: T;
  proof!: T;
  phone!: T;
  remarks!: T;
  examYear!: T;
  status!: T;
  confirmedOn!: T;
  bindingAttempts!: T;
  photoUploadsToday!: T;
  photoUploadsTotal!: T;
  assistRequestsToday!: T;
  reviewSubmittedOn!: T;
  counselor!: T;
  checkResult!: T;

  constructor(initial: T) {
    this.fill(COLUMN_KEYS.map(() => initial));
  }

  /** @param values one for each of `COLUMN_KEYS`. */
  fill(values: readonly T[]): void {
    this.serialNumber = values[0] as T;
    this.college = values[1] as T;
    this.major = values[2] as T;
    this.className = values[3] as T;
    this.studentNumber = values[4] as T;
    this.examNumber = values[5] as T;
    this.name = values[6] as T;
    this.gender = values[7] as T;
    this.birthDate = values[8] as T;
    this.ethnicGroup = values[9] as T;
    this.documentType = values[10] as T;
    this.documentNumber = values[11] as T;
    this.candidateCategory = values[12] as T;
    this.wrongItem = values[13] as T;
    this.chsiValue = values[14] as T;
    this.correctValue = values[15] as T;
    this.explanation = values[16] as T;
    this.proof = values[17] as T;
    this.phone = values[18] as T;
    this.remarks = values[19] as T;
    this.examYear = values[20] as T;
    this.status = values[21] as T;
    this.confirmedOn = values[22] as T;
    this.bindingAttempts = values[23] as T;
    this.photoUploadsToday = values[24] as T;
    this.photoUploadsTotal = values[25] as T;
    this.assistRequestsToday = values[26] as T;
    this.reviewSubmittedOn = values[27] as T;
    this.counselor = values[28] as T;
    this.checkResult = values[29] as T;
  }
}
