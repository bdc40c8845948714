import {
  type ContentKind,
  findAdjective,
  findVerb,
  isAnaphoricNoun,
  prepositions,
} from '@onrecord/lexicon'
import { clauseOf } from './clause.ts'
import type { Complement } from './complements.ts'
import { isReproach } from './reproach.ts'
import { conditionals, futures } from './tense.ts'
import type { Word } from './word.ts'

/** A clause that says what was refused, agreed on or demanded. */
export interface Content {
  kind: ContentKind
  /** The predicate of the clause. */
  verb: Word
  isNegated: boolean
}

const commitments = [...futures, ...conditionals]
const obligations = ['must', 'should', 'ought']
const negations = ['not', "n't", 'n’t', 'never', 'no']

const contents = new WeakMap<Word, readonly Content[]>()

/**
 * The clauses among a predicate's complements that say what somebody is to do or has done: infinitives, gerunds,
 * commitments ("said it would leave"), obligations ("said they must leave") and guilt ("said Oman was responsible").
 */
export function contentsOf(predicate: Word): readonly Content[] {
  const known = contents.get(predicate)
  if (known) return known
  const found = findContents(predicate)
  contents.set(predicate, found)
  return found
}

const findContents = (predicate: Word): readonly Content[] =>
  [...clauseOf(predicate).complements, ...statementsBefore(predicate)].flatMap((complement) => {
    const kind = kindOf(predicate, complement)
    const verb = complement.word
    return kind === undefined ? [] : [{ kind, verb, isNegated: isNegated(verb) }]
  })

/** The statement before a predicate of speech: "[Oman must leave], Yemen said". */
function statementsBefore(predicate: Word): Complement[] {
  const own = predicate.childrenBy('ccomp')
  const over = predicate.is('parataxis') && own.length === 0 ? predicate.head : undefined
  return [...own, ...(over ? [over] : [])]
    .filter(({ index }) => index < predicate.index)
    .map((word) => ({ word, kind: 'clause', ...word.range }))
}

function kindOf(predicate: Word, { word, kind }: Complement): ContentKind | undefined {
  const isStatement = word.is('ccomp') || word === predicate.head
  if (!(isStatement || word.is('xcomp', 'acl', 'advcl'))) return undefined
  if (kind === 'infinitive') return isToBlame(word) ? 'guilt' : 'infinitive'
  const isProgressive = isStatement && word.childBy('aux') !== undefined
  if (word.fineTag === 'VBG' && !word.is('advcl') && !isProgressive) return 'gerund'
  if (!isStatement) return undefined
  const auxiliaries = word.childrenBy('aux')
  const isCommitment = auxiliaries.some((auxiliary) => auxiliary.hasText(...commitments))
  if (isCommitment && sharesSubject(predicate, word)) return 'commitment'
  if (findVerb(word.lemma)?.modality === 'obligation' && governsInfinitive(word))
    return 'obligation'
  if (auxiliaries.some((auxiliary) => auxiliary.hasText(...obligations))) return 'obligation'
  if (isGuilty(word.lemma)) return 'guilt'
  return isReproach(word) && !sharesSubject(predicate, word) ? 'guilt' : undefined
}

/** Whether a predicate says that its subject did wrong. */
const isGuilty = (lemma: string): boolean =>
  findVerb(lemma)?.guilt !== undefined ||
  findAdjective(lemma)?.guilt !== undefined ||
  prepositions.guilt.includes(lemma)

/** Whether an infinitive after "be" is a predicate of guilt: "said Oman was to blame". */
const isToBlame = (word: Word): boolean =>
  word.is('ccomp') && word.childBy('cop', 'aux') !== undefined && isGuilty(word.lemma)

const governsInfinitive = (verb: Word): boolean =>
  verb.childrenBy('xcomp').some((child) => child.childBy('mark'))

/** Whether a clause has the subject of the verb that governs it: "Oman said [it] would". */
function sharesSubject(predicate: Word, clause: Word): boolean {
  const [over] = clauseOf(predicate).agents
  const own = clause.childBy('nsubj')
  if (over === undefined || own === undefined) return false
  if (own.hasTag('PRON')) return own.hasText('it', 'he', 'she', 'they', 'we', 'i')
  const isOwned = own
    .childrenBy('nmod:poss')
    .some((owner) => owner.hasText('its', 'his', 'her', 'their', 'our', 'my'))
  return isOwned || own.hasLemma(over.lemma) || isAnaphoricNoun(own.lemma)
}

const isNegated = (verb: Word): boolean =>
  verb.children.some((child) => child.index < verb.index && child.hasText(...negations))
