/** The seventeen parts of speech of Universal Dependencies 2. */
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

/** A word or punctuation mark: `text.slice(start, end)` of the analysed text, in UTF-16 code units. */
export interface Token {
  start: number
  end: number
  text: string
  tag: Tag
  /** The tag of the Penn Treebank, which distinguishes tenses and numbers: `VBD`, `NNS`. */
  fineTag: string
  /** The dictionary form, in lower case except for proper nouns. */
  lemma: string
  /** The index of its head among the tokens of the sentence, or -1 if it is the root. */
  head: number
  /** Its relation to its head in Universal Dependencies 2: `nsubj`, `nsubj:pass`; `root` if it has none. */
  relation: string
}

/**
 * The types of names: people, organizations, places with a government, other places, and nationalities or religious and
 * ethnic groups.
 */
export type NameType = 'PER' | 'ORG' | 'GPE' | 'LOC' | 'NORP'

/** A name: `text.slice(start, end)` of the analysed text, in UTF-16 code units. */
export interface Name {
  start: number
  end: number
  type: NameType
  /** The places in the name of an organization or place, in order: "Nizwa" in "University of Nizwa". */
  inner?: readonly Name[]
}

/** A sentence and its tokens, in order, with nothing but white space between them. */
export interface Sentence {
  start: number
  end: number
  /** The index of its paragraph in the text. */
  paragraph: number
  /** The tokens, in order; they form a projective tree with one root. */
  tokens: readonly Token[]
  /** The names, in order, without overlaps. */
  names: readonly Name[]
}

declare module 'nlcst' {
  interface SentenceData {
    /** The tokens of the sentence: everything but white space. */
    tokens?: readonly Token[]
    names?: readonly Name[]
  }
  interface WordData {
    /** One token, or several if the word is a contraction or compound: "do" and "n't", "Russia", "-" and "India". */
    tokens?: readonly Token[]
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The sentences of the text, in order. */
    sentences: readonly Sentence[]
  }
}
