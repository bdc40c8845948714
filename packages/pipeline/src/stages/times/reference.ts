/** The reference times that relative times of a text count from. */
export interface Reference {
  /** The day of publication: "2018-03-08". */
  published: string | null
  /** Whether the text tells of years long before its publication, so that a date without a year counts from the last date. */
  isHistory: boolean
  /** The last date mentioned, as precise as it is: "a year later" counts from it. */
  running: string | null
  /** The quarter told last that others are compared with: "1989-Q3". */
  quarter: string | null
}

/** Where a date lies from the writer, as its clause tells; what is ahead of another time ("would meet") is ahead of the writer in news alone. */
export type Outlook = 'behind' | 'unsure' | 'ahead' | 'ahead-in-news'

/** Whether a date in news lies ahead. */
export const isAhead = (outlook: Outlook): boolean =>
  outlook === 'ahead' || outlook === 'ahead-in-news'

/** The outlook of the clause at an offset in the sentence. */
export type OutlookAt = (index: number) => Outlook

/** The year of a day or month. */
export const yearOf = (day: string): number => Number(day.slice(0, 4))
