import type { Event as EventRecord } from '@onrecord/dataset'
import { eventSentence } from '../sentence/event-sentence.ts'
import { deepFreeze } from './deep-freeze.ts'
import { describeEvent } from './describe-event.ts'
import { type EventLinks, followAll } from './links.ts'
import type {
  Actor,
  CameoCode,
  Dating,
  EventContext,
  EventMode,
  EventOfType,
  EventStatus,
  EventType,
  Evidence,
  Location,
  QuadClass,
  Quote,
} from './types.ts'
import { View } from './view.ts'
import { viewEvidence } from './view-evidence.ts'

export class EventView extends View<EventRecord> implements EventOfType<EventType> {
  readonly id: string
  readonly type: EventType
  readonly mode: EventMode | undefined
  readonly quadClass: QuadClass
  readonly cameo: CameoCode
  readonly contexts: readonly EventContext[]
  readonly date: Readonly<Dating> | null
  readonly place: string | undefined
  readonly location: Readonly<Location> | undefined
  readonly gloss: string | undefined
  readonly status: EventStatus
  readonly confidence: number
  readonly rule: string
  readonly curated: boolean
  readonly #links: EventLinks
  readonly #path: string
  #agents: readonly Actor[] | undefined
  #recipients: readonly Actor[] | undefined
  #quotes: readonly Quote[] | undefined
  #evidence: readonly Evidence[] | undefined

  constructor(row: EventRecord, links: EventLinks, path: string) {
    super(deepFreeze(row))
    this.id = row.id
    this.type = row.type
    this.mode = row.mode as EventMode | undefined
    this.quadClass = row.quadClass
    this.cameo = row.cameo
    this.contexts = row.contexts as EventContext[]
    this.date = row.date
    this.place = row.place
    this.location = row.location
    this.gloss = row.gloss
    this.status = row.status
    this.confidence = row.confidence
    this.rule = row.rule
    this.curated = row.curated === true
    this.#links = links
    this.#path = path
    Object.freeze(this)
  }

  get agents(): readonly Actor[] {
    const { agents } = this.toJSON()
    this.#agents ??= followAll(agents, this.#links.actor, `${this.#path}.agents`)
    return this.#agents
  }

  get recipients(): readonly Actor[] {
    const { recipients } = this.toJSON()
    this.#recipients ??= followAll(recipients, this.#links.actor, `${this.#path}.recipients`)
    return this.#recipients
  }

  get quotes(): readonly Quote[] {
    this.#quotes ??= followAll(this.toJSON().quotes, this.#links.quote, `${this.#path}.quotes`)
    return this.#quotes
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= viewEvidence(this.toJSON().evidence, this.#links, this.#path)
    return this.#evidence
  }

  get sentence(): string {
    return eventSentence(this)
  }

  override get [Symbol.toStringTag]() {
    return 'Event'
  }

  override toString(): string {
    return describeEvent(this.toJSON(), this.#links.name)
  }
}
