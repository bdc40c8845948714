/** What times in a text count from. */
export interface Reference {
  /** When the text was published: "2018-03-08". */
  published: string | null
  /** The last date that the text has told: "a year later" counts from it. */
  running: string | null
  /** How many of the dates told are of the years before, less those of the text's own time: a history has more of them. */
  age: number
  /** The quarter that the sentences before told last: "1989-Q3". */
  quarter: string | null
}

/** How many years before its publication a text tells of where it is a history. */
const history = 2

/** Whether a text tells of years before its own, so that a date without a year is of the year that was told. */
export const isHistory = ({ published, running, age }: Reference): boolean =>
  published !== null &&
  running !== null &&
  age >= 2 &&
  Number(published.slice(0, 4)) - Number(running.slice(0, 4)) >= history

/** The date that one without a year is near to: the last told of a history, or else that of the text. */
export const nearDay = (reference: Reference): string | null =>
  isHistory(reference) ? reference.running : reference.published
