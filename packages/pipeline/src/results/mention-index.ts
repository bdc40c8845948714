import { firstFrom, type Span } from '@onrecord/schema'
import type { ActorMention } from './actor-mention.ts'

/** How many mentions a pronoun looks back over. */
const memory = 60

/** The mentions of a text, in order, to look up by place. */
export class MentionIndex {
  readonly #mentions: readonly ActorMention[]

  constructor(mentions: readonly ActorMention[]) {
    this.#mentions = mentions
  }

  /** The mentions that lie within a span, in order. */
  within({ start, end }: Span): ActorMention[] {
    const found: ActorMention[] = []
    for (let index = firstFrom(this.#mentions, start); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index]
      if (mention === undefined || mention.start >= end) break
      if (mention.end <= end) found.push(mention)
    }
    return found
  }

  /** The mentions that share characters with a span, in order. */
  overlapping({ start, end }: Span): ActorMention[] {
    const found: ActorMention[] = []
    const first = Math.max(0, firstFrom(this.#mentions, start) - memory)
    for (let index = first; index < this.#mentions.length; index++) {
      const mention = this.#mentions[index]
      if (mention === undefined || mention.start >= end) break
      if (mention.end > start) found.push(mention)
    }
    return found
  }

  /** The nearest mention of some kind that ends before an offset. */
  lastBefore(offset: number, accept: (mention: ActorMention) => boolean): ActorMention | undefined {
    const last = firstFrom(this.#mentions, offset) - 1
    for (let index = last; index >= Math.max(0, last - memory); index--) {
      const mention = this.#mentions[index]
      if (mention && mention.end <= offset && accept(mention)) return mention
    }
    return undefined
  }
}
