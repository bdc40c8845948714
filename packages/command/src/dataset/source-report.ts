/** How the records of one source were obtained. */
export interface SourceReport {
  id: string
  /**
   * `text`: extracted from its text. `unchanged`: extracted from it by an earlier build. `carried`: taken from the committed
   * dataset, as its text is not available. `missing`: none, as neither has them.
   */
  origin: 'text' | 'unchanged' | 'carried' | 'missing'
  quotes: number
  events: number
}

/** Is called after each source: first those whose records are at hand, then those that are extracted. */
export type ReportSource = (source: SourceReport, index: number, count: number) => void
