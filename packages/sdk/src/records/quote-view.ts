import type { Quote as QuoteRecord } from '@onrecord/dataset'
import { quoteSentence } from '../sentence/quote-sentence.ts'
import { deepFreeze } from './deep-freeze.ts'
import { describeQuote } from './describe-quote.ts'
import { followAll, type Links } from './links.ts'
import type { Actor, Cue, Dating, Evidence, QuoteKind, QuoteOfKind, SpeakerKind } from './types.ts'
import { View } from './view.ts'
import { viewEvidence } from './view-evidence.ts'

export class QuoteView extends View<QuoteRecord> implements QuoteOfKind<QuoteKind> {
  readonly id: string
  readonly kind: QuoteKind
  readonly speakerText: string | null
  readonly speakerKind: SpeakerKind | null
  readonly cue: Readonly<Cue> | null
  readonly text: string | undefined
  readonly date: Readonly<Dating> | null
  readonly place: string | undefined
  readonly gloss: string | undefined
  readonly confidence: number
  readonly rule: string
  readonly curated: boolean
  readonly #links: Links
  readonly #path: string
  #coSpeakers: readonly Actor[] | undefined
  #addressees: readonly Actor[] | undefined
  #about: readonly Actor[] | undefined
  #evidence: readonly Evidence[] | undefined

  constructor(row: QuoteRecord, links: Links, path: string) {
    super(deepFreeze(row))
    this.id = row.id
    this.kind = row.kind
    this.speakerText = row.speakerText
    this.speakerKind = row.speakerKind
    this.cue = row.cue
    this.text = row.text
    this.date = row.date
    this.place = row.place
    this.gloss = row.gloss
    this.confidence = row.confidence
    this.rule = row.rule
    this.curated = row.curated === true
    this.#links = links
    this.#path = path
    Object.freeze(this)
  }

  get speaker(): Actor | null {
    const { speaker } = this.toJSON()
    return speaker === null ? null : this.#links.actor(speaker, `${this.#path}.speaker`)
  }

  get coSpeakers(): readonly Actor[] {
    this.#coSpeakers ??= this.#follow('coSpeakers')
    return this.#coSpeakers
  }

  get addressees(): readonly Actor[] {
    this.#addressees ??= this.#follow('addressees')
    return this.#addressees
  }

  get about(): readonly Actor[] {
    this.#about ??= this.#follow('about')
    return this.#about
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= viewEvidence(this.toJSON().evidence, this.#links, this.#path)
    return this.#evidence
  }

  #follow(field: 'coSpeakers' | 'addressees' | 'about'): readonly Actor[] {
    return followAll(this.toJSON()[field], this.#links.actor, `${this.#path}.${field}`)
  }

  get sentence(): string {
    return quoteSentence(this)
  }

  override get [Symbol.toStringTag]() {
    return 'Quote'
  }

  override toString(): string {
    return describeQuote(this.toJSON(), this.#links.name)
  }
}
