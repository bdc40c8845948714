import { type Statement, subjectOf, Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import { contains, type Span } from '@onrecord/schema'
import { isActor } from '../../results/actor-mention.ts'
import type { MentionIndex } from '../../results/mention-index.ts'

const definite = /^(?:the|this|that)\s(?:\p{L}+\s)?(\p{L}+)$/iu
const introducing = ['a', 'an', 'her', 'his', 'its', 'their']

/** Who wrote the documents of a text, as far as it tells: "In a statement, Ada Quill said … The statement added". */
export class DocumentAuthors {
  readonly #mentions: MentionIndex
  /** By the noun for the document, which the text may use again for another. */
  readonly #authors = new Map<string, string>()

  constructor(mentions: MentionIndex) {
    this.#mentions = mentions
  }

  /** Read whose documents a statement tells of: "Ada Quill released a statement". */
  read({ items }: Statement): void {
    for (const word of items) {
      if (!(word instanceof Word && isIntroduced(word) && word.is('obj') && word.head)) continue
      const author = subjectOf(word.head)
      const [named] = author ? this.#mentions.overlapping(author).filter(isActor) : []
      if (named) this.#authors.set(word.lemma, named.entity)
    }
  }

  /** Learn of the documents that a statement introduces as the speaker's, outside of what is said. */
  learn({ items }: Statement, speaker: string, content: readonly Span[]): void {
    for (const word of items) {
      if (!(word instanceof Word && isIntroduced(word))) continue
      if (!content.some((span) => contains(span, word))) this.#authors.set(word.lemma, speaker)
    }
  }

  /** The author of the document that a noun phrase refers back to: "the statement". */
  authorOf(phrase: string): string | undefined {
    const noun = definite.exec(phrase)?.[1]?.toLowerCase()
    return noun === undefined ? undefined : this.#authors.get(noun)
  }
}

/** Whether a noun is that of a document that the text has not told of. */
const isIntroduced = (noun: Word): boolean =>
  isThing(noun.lemma, 'documents') &&
  noun.childBy('det', 'nmod:poss')?.hasText(...introducing) === true
