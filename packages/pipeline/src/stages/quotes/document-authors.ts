import { type Statement, Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import { contains, type Span } from '@onrecord/schema'

const definite = /^(?:the|this|that)\s(?:\p{L}+\s)?(\p{L}+)$/iu
const introducing = ['a', 'an', 'her', 'his', 'its', 'their']

/** Who wrote the documents of a text, as far as it tells: "In a statement, Ada Quill said … The statement added". */
export class DocumentAuthors {
  /** By the noun for the document, which the text may use again for another. */
  readonly #authors = new Map<string, string>()

  /** Learn of the documents that a statement introduces as the speaker's, outside of what is said. */
  learn({ items }: Statement, speaker: string, content: readonly Span[]): void {
    for (const word of items) {
      if (!(word instanceof Word) || !isThing(word.lemma, 'documents')) continue
      const determiner = word.childBy('det', 'nmod:poss')
      const isIntroduced = determiner?.hasText(...introducing) === true
      if (isIntroduced && !content.some((span) => contains(span, word)))
        this.#authors.set(word.lemma, speaker)
    }
  }

  /** The author of the document that a noun phrase refers back to: "the statement". */
  authorOf(phrase: string): string | undefined {
    const noun = definite.exec(phrase)?.[1]?.toLowerCase()
    return noun === undefined ? undefined : this.#authors.get(noun)
  }
}
