/** The seventeen word classes of Universal Dependencies 2. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark: `text.slice(start, end)` of the analysed text, in UTF-16 code units. */
export interface Token {
  start: number
  end: number
  text: string
  tag: Tag
  /** The tag of the Penn Treebank, which tells tenses and numbers apart: `VBD`, `NNS`. */
  fineTag: string
  /** The dictionary form, in lower case but for proper nouns. */
  lemma: string
  /** The index of its head among the tokens of the sentence, or -1 where it is the root. */
  head: number
  /** Its relation to its head in Universal Dependencies 2: `nsubj`, `nsubj:pass`; `root` where it has none. */
  relation: string
}

/**
 * What names are told apart: people, organizations, places with a government, other places, and nationalities or
 * religious and ethnic groups.
 */
export type NameType = 'PER' | 'ORG' | 'GPE' | 'LOC' | 'NORP'

/** A name: `text.slice(start, end)` of the analysed text, in UTF-16 code units. */
export interface Name {
  start: number
  end: number
  type: NameType
  /** The places in the name of a body or place, in order: "Nizwa" in "University of Nizwa". */
  inner?: readonly Name[]
}

/** A sentence and its tokens, in order, without gaps but for white space. */
export interface Sentence {
  start: number
  end: number
  /** The index of its paragraph in the text. */
  paragraph: number
  /** They make a projective tree with one root. */
  tokens: readonly Token[]
  /** The names in it, in order; none lies in another. */
  names: readonly Name[]
}

declare module 'nlcst' {
  interface SentenceData {
    /** Everything in the sentence that is no white space. */
    tokens?: readonly Token[]
    names?: readonly Name[]
  }
  interface WordData {
    /** One token, or several where a word is a contraction or compound: "do" and "n't", "Russia", "-" and "India". */
    tokens?: readonly Token[]
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The sentences of the text, in order. */
    sentences: readonly Sentence[]
  }
}
