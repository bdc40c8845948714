/** A person or body that made a dataset. */
export interface Author {
  /** The name. */
  name: string
  /** An address of electronic mail. */
  email?: string
  /** A page of the person or body. */
  url?: string
}

/** What the package of a dataset says of it. */
export interface About {
  /** What the dataset is called. */
  title: string
  /** What it is, in a sentence or two. */
  description?: string
  /** Words to find it by. */
  keywords: readonly string[]
  /** An SPDX identifier or expression. */
  license?: string
  /** Who made it. */
  authors: readonly Author[]
  /** The address of its page. */
  homepage?: string
  /** The address of its repository. */
  repository?: string
  /** The day of the release. */
  released?: string
}

/** Of a dataset without package. */
export const noAbout: About = { title: '', keywords: [], authors: [] }
