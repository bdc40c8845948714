/** How the records of one source were obtained. */
export interface SourceReport {
  /** The id of the source. */
  id: string
  /**
   * `text`: extracted from its text. `record`: taken from what was extracted elsewhere. `unchanged`: extracted from its text by an
   * earlier build. `carried`: taken from the committed dataset, as its text is not available. `missing`: none, as neither has them.
   */
  origin: 'text' | 'record' | 'unchanged' | 'carried' | 'missing'
  /** The number of its quotes. */
  quotes: number
  /** The number of its events. */
  events: number
}

/** Is called after each source: first those whose records are at hand, then those that are extracted. */
export type ReportSource = (source: SourceReport, index: number, count: number) => void
