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
  /** The dictionary form, in lower case but for proper nouns. */
  lemma: string
}

/** A sentence and its tokens, in order, without gaps but for white space. */
export interface Sentence {
  start: number
  end: number
  /** The index of its paragraph in the text. */
  paragraph: number
  tokens: readonly Token[]
}

declare module 'nlcst' {
  interface SentenceData {
    /** Everything in the sentence that is no white space. */
    tokens?: readonly Token[]
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
