/** An office or occupation as a phrase of a sentence: "Russia’s special envoy to Afghanistan". */
export interface Office {
  /** The tokens from `first`, the article or state before it, to before `next`. */
  first: number
  next: number
  /** The token that names it: "envoy". */
  head: number
  /** In lower case, without the state and what it is for: "special envoy". */
  title: string
  /** With what it is for: "special envoy to Afghanistan". */
  role: string
  /** The index of the name of the state or body that it belongs to, among the names of the sentence. */
  owner?: number
  /** Whether "the", "this" or an owner tells which one is meant. */
  isDefinite: boolean
  /** Whether it is more than one person’s: "ministers". */
  isPlural: boolean
}

/** An office of somebody, by the index of the name among those of the sentence. */
export interface HeldOffice {
  office: Office
  person: number
}
