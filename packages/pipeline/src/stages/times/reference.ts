/** The reference times that relative times of a text count from. */
export interface Reference {
  /** The day of publication: "2018-03-08". */
  published: string | null
  /** The last date mentioned: "a year later" counts from it. */
  running: string | null
  /** The number of dates mentioned from years before publication, less the number of others; it is higher in a history. */
  age: number
  /** The quarter mentioned last in the sentences before: "1989-Q3". */
  quarter: string | null
}

/** The least number of years between the last date of a history and its publication. */
const historyYears = 2
/** The least age of a history. */
const historyAge = 2

/** Whether a text is about years long before its publication, so that a date without a year counts from its last date. */
export const isHistory = ({ published, running, age }: Reference): boolean =>
  published !== null &&
  running !== null &&
  age >= historyAge &&
  Number(published.slice(0, 4)) - Number(running.slice(0, 4)) >= historyYears

/** The anchor of a date without a year: the last date of a history, or else the day of publication. */
export const anchorDay = (reference: Reference): string | null =>
  isHistory(reference) ? reference.running : reference.published
