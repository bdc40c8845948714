import type { Word } from '@onrecord/grammar'
import {
  type Gender,
  genderOfTitle,
  type NominalKind,
  type Nominals,
  nominalKinds,
  nominals,
} from '@onrecord/lexicon'
import type { Entity } from '@onrecord/schema'
import { proposal } from '../rules.ts'
import type { Candidate, ReadSentence } from './candidate.ts'
import type { FoundNominal } from './found-nominal.ts'

const words: Nominals = nominals
const kinds = new Map(
  nominalKinds.flatMap((kind) => words[kind].map((noun) => [noun, kind] as const)),
)
const accepted: Record<NominalKind, ReadonlySet<Entity['kind']>> = {
  'armed-group': new Set(['armed-group']),
  organization: new Set(['organization']),
  party: new Set(['armed-group', 'organization']),
  person: new Set(['person']),
  place: new Set(['place']),
  state: new Set(['state']),
}

/** How many sentences before a definite noun its antecedent may stand. */
const reach = 4

/**
 * The definite nouns whose antecedent is the last mention of their kind: "the group", "this country", "the woman". A noun
 * with modifiers is none.
 */
export function findDefinites(
  sentences: readonly ReadSentence[],
  genderOf: (entity: string) => Gender | undefined,
): FoundNominal[] {
  const current = sentences.at(-1)
  if (current === undefined) return []
  return current.names.tree.words.flatMap((head): FoundNominal[] => {
    if (head.fineTag !== 'NN' && head.fineTag !== 'NNP') return []
    const [article, ...others] = head.children.filter(
      (child) => child.index < head.index && !child.is('case', 'cc', 'punct'),
    )
    const isBare = others.length === 0 && head.childBy('nmod', 'acl', 'appos') === undefined
    if (!article?.hasText('the', 'this', 'that') || !isBare || article !== head.previous) return []
    const gender = genderOfTitle(head.lemma)
    const { start } = article
    const { end } = head
    const rival = candidateOfSubject(head, current)
    const fits = (candidate: Candidate) =>
      candidate.mention.end <= start &&
      candidate !== rival &&
      !candidate.isPlural &&
      isCalled(head.lemma, candidate) &&
      (gender === undefined || (genderOf(candidate.mention.entity) ?? gender) === gender)
    const antecedent = findLast(sentences, fits)
    if (antecedent === undefined) return []
    const { type, entity, reading } = antecedent.mention
    return [
      {
        head,
        mention: { start, end, type, form: 'nominal', entity, reading, ...proposal },
        isPlural: false,
      },
    ]
  })
}

/** The candidate that is the subject of the clause of a noun: its object is another. */
function candidateOfSubject(noun: Word, { byHead }: ReadSentence): Candidate | undefined {
  if (noun.is('nsubj')) return undefined
  let verb: Word | undefined = noun
  while (verb && !verb.hasTag('VERB')) verb = verb.head
  const subject = verb?.childBy('nsubj')
  return subject && byHead.get(subject)
}

/** Whether a noun is for the kind of a candidate, or the last word of its name: "the board" for the "Omani Water Board". */
function isCalled(noun: string, { kind, name, words }: Candidate): boolean {
  const wanted = kinds.get(noun)
  if (wanted !== undefined && accepted[wanted].has(kind)) return true
  const isBody = kind === 'organization' || kind === 'armed-group'
  return isBody && [name, words].some((called) => called.toLowerCase().endsWith(` ${noun}`))
}

function findLast(
  sentences: readonly ReadSentence[],
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  for (let back = 1; back <= reach; back++) {
    const found = sentences.at(-back)?.candidates.findLast(fits)
    if (found) return found
  }
  return undefined
}
