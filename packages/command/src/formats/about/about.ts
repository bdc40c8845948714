/** A person or body that made a dataset. */
export interface Author {
  name: string
  email?: string
  url?: string
}

/** What the package of a dataset says of it. */
export interface About {
  title: string
  description?: string
  keywords: readonly string[]
  /** An SPDX identifier or expression. */
  license?: string
  authors: readonly Author[]
  homepage?: string
  repository?: string
  /** The day of the release. */
  released?: string
}

/** Of a dataset without package. */
export const noAbout: About = { title: '', keywords: [], authors: [] }
