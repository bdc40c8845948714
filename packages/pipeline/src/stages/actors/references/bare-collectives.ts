import type { Word } from '@onrecord/grammar'
import { type CollectivePart, isPartModifier } from '@onrecord/lexicon'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { MainState } from '../resolve/find-main-state.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import { decidedBy } from '../rules.ts'
import type { FoundNominal } from './found-nominal.ts'
import { isModifier, partOf } from './read-collective.ts'

/**
 * Resolves the nouns for parts of a state without its name: "the rebels", "police". They are the only such part that the text
 * has named so far, or else that of the state that the text is about.
 */
export class BareCollectives {
  readonly #registry: NameRegistry
  readonly #state: MainState | undefined
  /** The entities of the parts named so far, by the generic name of the part. */
  readonly #named = new Map<string, Set<string>>()

  constructor(registry: NameRegistry, state: MainState | undefined) {
    this.#registry = registry
    this.#state = state
  }

  /** Learn of a part with the name of its state or place, in text order. */
  introduce(part: CollectivePart, entity: string): void {
    this.#named.set(part.name, (this.#named.get(part.name) ?? new Set()).add(entity))
  }

  /** The part that a noun without the name of a state is for; undefined where the text does not tell whose. */
  resolve(head: Word): FoundNominal | undefined {
    const part = partOf(head)
    if (part?.kind === undefined || part.name === 'people' || isModifier(head) || !isBare(head))
      return undefined
    const named = [...(this.#named.get(part.name) ?? [])]
    const [only] = named
    const entity = only ?? (this.#state && this.#registry.addPart(this.#state.id, part))
    if (entity === undefined || named.length > 1) return undefined
    const article = head.childBy('det')
    const mention: ActorMention = {
      ...head.sentence.spanOf({ first: article?.index ?? head.index, next: head.index + 1 }),
      type: 'ORG',
      form: 'nominal',
      entity,
      reading: 'people',
      ...decidedBy('collective-bare'),
    }
    return { head, mention, isPlural: head.isPlural }
  }
}

/** Whether a noun is definite or plural, and nothing tells it from others of its kind: "the rebels", "police officers". */
const isBare = (head: Word): boolean =>
  head.hasTag('NOUN') &&
  head.childrenBy('nmod', 'nmod:poss', 'nummod', 'acl', 'acl:relcl', 'appos').length === 0 &&
  head.childrenBy('amod', 'compound').every(({ lemma }) => isPartModifier(lemma)) &&
  (head.isPlural || head.childBy('det') !== undefined) &&
  head.childrenBy('det').every((word) => word.hasText('the'))
