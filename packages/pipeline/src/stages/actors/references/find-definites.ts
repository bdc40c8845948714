import {
  type Gender,
  genderOfTitle,
  type NominalKind,
  type Nominals,
  nominalKinds,
  nominals,
} from '@onrecord/lexicon'
import type { Entity } from '@onrecord/schema'
import { decidedBy } from '../rules.ts'
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

/** How many sentences a definite noun goes back over. */
const reach = 4

/**
 * Find the definite nouns that stand for what was named last of their kind: "the group", "this country", "the woman". A
 * noun with words that tell more than that is none.
 */
export function findDefinites(
  sentences: readonly ReadSentence[],
  genderOf: (entity: string) => Gender | undefined,
): FoundNominal[] {
  const current = sentences.at(-1)
  if (current === undefined) return []
  const { tree } = current.names
  return tree.tokens.flatMap(({ lemma, fineTag }, head): FoundNominal[] => {
    if (fineTag !== 'NN' && fineTag !== 'NNP') return []
    const noun = lemma.toLowerCase()
    const [article, ...others] = tree
      .children(head)
      .filter((child) => child < head && !tree.is(child, 'case', 'cc', 'punct'))
    const isDefinite = /^(?:the|this|that)$/i.test(tree.tokens[article ?? -1]?.text ?? '')
    const isBare = others.length === 0 && tree.childrenBy(head, 'nmod', 'acl', 'appos').length === 0
    if (!isDefinite || !isBare || article !== head - 1) return []
    const gender = genderOfTitle(lemma)
    const { start, end } = tree.spanOf(article, head + 1)
    const rival = subjectOf(head, current)
    const fits = (candidate: Candidate) =>
      candidate.mention.end <= start &&
      candidate !== rival &&
      !candidate.isPlural &&
      isCalled(noun, candidate) &&
      (gender === undefined || (genderOf(candidate.mention.entity) ?? gender) === gender)
    const antecedent = findLast(sentences, fits)
    if (antecedent === undefined) return []
    const { type, entity, reading } = antecedent.mention
    const rule = decidedBy('nominal-definite')
    return [
      {
        head,
        mention: { start, end, type, form: 'nominal', entity, reading, ...rule },
        isPlural: false,
      },
    ]
  })
}

/** Whom the subject of the clause of a noun stands for: it is somebody else than its object. */
function subjectOf(noun: number, { byHead, names: { tree } }: ReadSentence): Candidate | undefined {
  let verb = noun
  while (verb >= 0 && tree.tokens[verb]?.tag !== 'VERB') verb = tree.headOf(verb)
  const [subject] = verb < 0 || tree.is(noun, 'nsubj') ? [] : tree.childrenBy(verb, 'nsubj')
  return subject === undefined ? undefined : byHead.get(subject)
}

/** Whether a noun tells the kind of a candidate, or ends its name: "the board" for the "Omani Water Board". */
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
