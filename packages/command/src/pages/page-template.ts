/** The parts of a page of this package, as in a folder of `pages`. */
export interface PageTemplate {
  /** HTML with places for `{{policy}}`, `{{style}}`, `{{script}}` and the values. */
  html: string
  /** The style sheet. */
  style: string
  /** The program. */
  script: string
}
