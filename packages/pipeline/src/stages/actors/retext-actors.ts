import { extendKnowledge, type Knowledge, readShippedKnowledge } from '@onrecord/lexicon'
import { compareSpans, dropCrossing } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import { dateStretch } from '../../results/date-stretch.ts'
import { proseSentences } from '../../results/prose-sentences.ts'
import { resultOf } from '../../results/result-of.ts'
import { stage } from '../../stage.ts'
import { findNames } from './names/find-names.ts'
import { enterOffices } from './offices/enter-offices.ts'
import { findAffiliations } from './offices/find-affiliations.ts'
import { findOffices } from './offices/find-offices.ts'
import { linkPeople } from './offices/link-people.ts'
import { nameHolders } from './offices/name-holders.ts'
import { OfficeRegister } from './offices/office-register.ts'
import { recognizeHolders } from './offices/recognize-holders.ts'
import { findOfficeNominals } from './references/find-office-nominals.ts'
import { nameTitles } from './references/name-titles.ts'
import { ReferenceReader } from './references/read-references.ts'
import { resolveNames } from './resolve/resolve-names.ts'
import { SentenceNames } from './sentence-names.ts'

/** What the plugin may be given. */
export interface RetextActorsOptions {
  /** The known actors; by default those of `@onrecord/lexicon`. */
  knowledge?: Knowledge | undefined
}

/**
 * A retext plugin that finds actors: `file.data.mentions`, `references`, `innerNames`, `entities` and `affiliations`. Names
 * are found sentence by sentence and resolved over the whole text; then come offices, and then nominals and pronouns.
 */
export default function retextActors({ knowledge: known }: RetextActorsOptions = {}) {
  return stage((file) => {
    const text = String(file)
    const { lexicon, actors } = file.data.given ?? {}
    const shipped = extendKnowledge(known ?? readShippedKnowledge(), lexicon?.actors)
    const knowledge = extendKnowledge(shipped, actors)
    const intervals = resultOf(file, 'intervals', 'retextTimes', [])
    const published = file.data.document?.published ?? null
    const found = proseSentences(file).map((sentence) => {
      const day = dateStretch(intervals, sentence, sentence)?.end ?? published
      return new SentenceNames(sentence, findNames(sentence, text, knowledge), day)
    })
    const { sentences, inner, registry, state } = resolveNames(
      found,
      knowledge,
      file.data.earlier?.people,
    )

    const register = new OfficeRegister(knowledge)
    const sources = { text, intervals, knowledge, registry }
    file.data.affiliations = []
    const offices = sentences.map((sentence) => {
      const all = findOffices(sentence)
      const held = linkPeople(sentence, all)
      return { sentence, all, held, linked: held.map(({ office }) => office) }
    })
    recognizeHolders(offices, knowledge, registry)
    for (const { sentence, held } of offices) enterOffices(sentence, held, register, registry)

    file.data.genders = new Map(registry.genders)
    const reader = new ReferenceReader(registry, register, state)
    const references: ActorMention[] = [...inner]
    for (const [index, sentence] of sentences.entries()) {
      const { all = [], held = [], linked = [] } = offices[index] ?? {}
      const free = all.filter((office) => !linked.includes(office))
      const holders = findOfficeNominals(free, sentence, register, registry, knowledge)
      const read = reader.read(sentence, holders, linked)
      for (const affiliation of findAffiliations(sentence, held, read, sources))
        file.data.affiliations.push(affiliation)
      for (const mention of nameHolders(sentence, all, held)) references.push(mention)
      for (const mention of nameTitles(read, sentence, linked, registry)) references.push(mention)
    }
    const names = sentences.flatMap(({ mentions }) => mentions)
    const isInner = new Set(inner)
    const kept = dropCrossing(references.sort(compareSpans), names)
    file.data.mentions = names
    file.data.references = kept.filter((mention) => !isInner.has(mention))
    file.data.innerNames = kept.filter((mention) => isInner.has(mention))
    file.data.entities = registry.entities
  })
}
