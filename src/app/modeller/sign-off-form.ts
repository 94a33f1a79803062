/** Who signs a workbook, and how. */
export interface SignOffForm {
  /** As the Cover's list has it. */
  readonly status: string;
  readonly by: string;
  /** `2016-11-30`. */
  readonly when: string;
}
