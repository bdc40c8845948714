import type { Random } from '../network/random.ts'
import type { GoldSentence } from '../read-sentences.ts'
import type { Kind, Phrases } from './find-phrases.ts'
import { attach, copyPhrase, makeSentence, makeWord, type Phrase, type Word } from './phrase.ts'

/** Build about so many sentences. */
export function buildSentences(phrases: Phrases, count: number, random: Random): GoldSentence[] {
  const builder = new SentenceBuilder(phrases, random)
  return Array.from({ length: Math.round(count) }, () => builder.build()).filter(
    (sentence) => sentence !== undefined,
  )
}

type Tense = 'VBD' | 'VBZ' | 'VBP' | 'VB'

/** A clause in the making: its words, its verb, and how many words its subject has. */
interface Clause {
  words: Word[]
  verb: Word
  subjectEnd: number
}

/**
 * Builds sentences in the shapes of newswire from phrases of other sentences: compound subjects, appositions and reduced
 * relative clauses before the verb, predicates and infinitives in coordination, and verbs of speech after or inside what is
 * said. Their trees are known from how they are built (compare Şahin and Steedman 2018, "Data augmentation via dependency
 * tree morphing").
 */
class SentenceBuilder {
  readonly #phrases: Phrases
  readonly #random: Random
  readonly #keys: ReadonlyMap<Kind, ReadonlyMap<string, readonly string[]>>

  constructor(phrases: Phrases, random: Random) {
    this.#phrases = phrases
    this.#random = random
    this.#keys = new Map([...phrases].map(([kind, found]) => [kind, groupByTag(found)]))
  }

  /** Build a sentence; undefined where no phrase fits. */
  build(): GoldSentence | undefined {
    const clause = this.#buildClause()
    if (!clause) return undefined
    const whole = this.#chance(0.3) ? this.#addSpeech(clause) : clause
    if (!whole) return undefined
    const stop = makeWord('.', 'PUNCT', '.')
    attach(stop, 'punct', whole.verb)
    return makeSentence([...whole.words, stop])
  }

  #buildClause(): Clause | undefined {
    const isDeed = this.#chance(0.15)
    const subject = this.#pick(isDeed ? 'subject that is a deed' : 'subject')
    if (!subject) return undefined
    const words = [...subject.words]
    const kind = this.#random.next()
    if (isDeed) this.#addDoer(words, subject.head)
    else if (kind < 0.25) this.#addApposition(words, subject.head)
    else if (kind < 0.55) this.#addParticiple(words, subject.head)
    const isPlural = /S$/.test(subject.head.fineTag)
    const tense = this.#chance(0.6) ? 'VBD' : isPlural ? 'VBP' : 'VBZ'
    const subjectEnd = words.length
    const predicate = this.#buildPredicate(tense)
    if (!predicate) return undefined
    attach(subject.head, 'nsubj', predicate.head)
    return { words: [...words, ...predicate.words], verb: predicate.head, subjectEnd }
  }

  #addDoer(words: Word[], deed: Word): void {
    const doer = this.#pick('subject')
    if (!doer) return
    const by = makeWord('by', 'ADP', 'IN')
    attach(by, 'case', doer.head)
    attach(doer.head, 'nmod', deed)
    words.push(by, ...doer.words)
  }

  /** A description beside a proper name, or a name beside a description. */
  #addApposition(words: Word[], subject: Word): void {
    const apposition = this.#pick('apposition')
    if (!apposition || apposition.head.tag === subject.tag) return
    attach(apposition.head, 'appos', subject)
    words.push(...this.#betweenCommas(apposition.words, apposition.head))
  }

  #addParticiple(words: Word[], subject: Word): void {
    const participle = this.#pick('participle')
    if (!participle || subject.tag === 'PROPN') return
    attach(participle.head, 'acl', subject)
    words.push(...participle.words)
  }

  /** One predicate, or two or three in coordination. */
  #buildPredicate(tense: Tense): Phrase | undefined {
    if (this.#chance(0.2)) return this.#buildInfinitives(tense)
    const first = this.#pickPredicate(tense)
    if (!first || this.#chance(0.55)) return first
    const conjuncts = [this.#pickPredicate(tense)]
    if (this.#chance(0.3)) conjuncts.push(this.#pickPredicate(tense))
    return { head: first.head, words: [...first.words, ...this.#coordinate(conjuncts, first.head)] }
  }

  #buildInfinitives(tense: Tense): Phrase | undefined {
    const first = this.#pick('predicate with an infinitive', tense)
    const infinitive = first?.words.find(
      ({ fineTag, head, relation }) =>
        head === first.head && relation === 'xcomp' && fineTag === 'VB',
    )
    if (!first || !infinitive) return undefined
    const conjuncts = [this.#pickPredicate('VB')]
    if (this.#chance(0.3)) conjuncts.push(this.#pickPredicate('VB'))
    return { head: first.head, words: [...first.words, ...this.#coordinate(conjuncts, infinitive)] }
  }

  /** The words of conjuncts with their commas and conjunction. */
  #coordinate(conjuncts: readonly (Phrase | undefined)[], head: Word): Word[] {
    const words: Word[] = []
    for (const [index, conjunct] of conjuncts.entries()) {
      if (!conjunct) continue
      attach(conjunct.head, 'conj', head)
      const isLast = index === conjuncts.length - 1
      if (!isLast || this.#chance(0.25)) {
        const comma = makeWord(',', 'PUNCT', ',')
        attach(comma, 'punct', conjunct.head)
        words.push(comma)
      }
      if (isLast) {
        const conjunction = makeWord(this.#chance(0.8) ? 'and' : 'but', 'CCONJ', 'CC')
        attach(conjunction, 'cc', conjunct.head)
        words.push(conjunction)
      }
      words.push(...conjunct.words)
    }
    return words
  }

  #pickPredicate(tense: Tense): Phrase | undefined {
    return this.#pick(this.#chance(0.15) ? 'predicate with a particle' : 'predicate', tense)
  }

  /** Somebody who says the clause: after it, before its verb, or in the order of verb and subject. */
  #addSpeech(clause: Clause): Clause | undefined {
    const speaker = this.#pick('subject')
    if (!speaker) return undefined
    const isPlural = /S$/.test(speaker.head.fineTag)
    const verb = this.#pick('speech verb', this.#chance(0.5) ? 'VBD' : isPlural ? 'VBP' : 'VBZ')
    if (!verb) return undefined
    attach(speaker.head, 'nsubj', verb.head)
    const { subjectEnd, words } = clause
    const isInverted = this.#chance(0.5)
    const parts = isInverted ? [verb, speaker] : [speaker, verb]
    const speech = parts.flatMap((part) => part.words)
    if (words[subjectEnd - 1]?.form !== ',' && this.#chance(0.4)) {
      attach(verb.head, 'parataxis', clause.verb)
      const inside = this.#betweenCommas(speech, verb.head)
      return {
        ...clause,
        words: [...words.slice(0, subjectEnd), ...inside, ...words.slice(subjectEnd)],
      }
    }
    attach(clause.verb, 'ccomp', verb.head)
    const comma = makeWord(',', 'PUNCT', ',')
    attach(comma, 'punct', clause.verb)
    return {
      words: [...this.#quote(words, clause.verb, comma), ...speech],
      verb: verb.head,
      subjectEnd,
    }
  }

  /** A clause and its comma, now and then in quotation marks. */
  #quote(words: readonly Word[], verb: Word, comma: Word): Word[] {
    if (this.#chance(0.6)) return [...words, comma]
    const marks = [makeWord('"', 'PUNCT', '``'), makeWord('"', 'PUNCT', "''")] as const
    for (const mark of marks) attach(mark, 'punct', verb)
    return [marks[0], ...words, comma, marks[1]]
  }

  #betweenCommas(words: readonly Word[], head: Word): Word[] {
    const commas = [makeWord(',', 'PUNCT', ','), makeWord(',', 'PUNCT', ',')] as const
    for (const comma of commas) attach(comma, 'punct', head)
    return [commas[0], ...words, commas[1]]
  }

  #pick(kind: Kind, tag = ''): Phrase | undefined {
    const key = this.#random.pick(this.#keys.get(kind)?.get(tag) ?? []) ?? ''
    const phrase = this.#random.pick(this.#phrases.get(kind)?.get(key) ?? [])
    return phrase && copyPhrase(phrase)
  }

  #chance(share: number): boolean {
    return this.#random.next() < share
  }
}

/** The keys of phrases by the tag of their heads; those of all under the empty tag. */
function groupByTag(phrases: ReadonlyMap<string, unknown>): ReadonlyMap<string, string[]> {
  const grouped = new Map<string, string[]>([['', [...phrases.keys()]]])
  for (const key of phrases.keys()) {
    const tag = key.slice(0, key.indexOf(' '))
    const keys = grouped.get(tag)
    if (keys) keys.push(key)
    else grouped.set(tag, [key])
  }
  return grouped
}
