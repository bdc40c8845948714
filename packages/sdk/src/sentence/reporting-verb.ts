import type { QuoteKind, QuoteOfKind } from '../records/types.ts'

/** How the words of a quote follow its verb: a clause with or without "that", a question, an infinitive, a phrase, or marks. */
export type Form = 'that' | 'clause' | 'question' | 'infinitive' | 'order' | 'phrase' | 'marks'

/** Cues that are nouns, whose attitude has the verb. */
const noun =
  /^(?!(?:question|mention|caution)$).*(?:ion|ance|ence|ism|ing)$|^(?:announce|argu|state)ment$|^(?:belief|complaint|concern|denial|refusal|reminder|threat)$/

/** Verbs that need an addressee, or say nothing without the words beside them in the text. */
const incomplete = /^(?:tell|inform|notify|remind|assure|reassure|put|read|react|call|speak|talk)$/

/** The prepositions of verbs before a phrase, and those before whom an infinitive is for. */
const prepositions: readonly (readonly [string, RegExp])[] = [
  ['for', /^(?:appeal|ask|beg|plead|vouch)$/],
  ['of', /^(?:warn|speak|boast|brag|remind|inform)$/],
  ['about', /^(?:complain|joke|talk|write|testify|speculate|wonder|muse)$/],
  ['to', /^(?:allude|refer|confess|point)$/],
  ['on', /^(?:comment|elaborate|remark)$/],
  ['at', /^(?:hint|scoff)$/],
]
const addressed = new Map([
  ['appeal', 'appeal to'],
  ['plead', 'plead with'],
  ['call', 'call on'],
])

/** The verb that reports a quote before words in a form: that of its cue where it is a verb and stands well alone. */
export function reportingVerb(
  { cue, rule }: Pick<QuoteOfKind<QuoteKind>, 'cue' | 'rule'>,
  form: Form,
): string {
  if (cue === null) return 'say'
  const { lemma, attitude } = cue
  const ofAttitude = attitude.replace(/ies$/, 'y').replace(/s$/, '')
  if (rule === 'indirect-noun' || noun.test(lemma)) return ofAttitude
  if (form === 'order') return addressed.get(lemma) ?? lemma
  if (form === 'phrase') {
    if (lemma === 'call') return attitude === 'demands' ? 'call for' : lemma
    const [preposition] = prepositions.find(([, pattern]) => pattern.test(lemma)) ?? []
    return preposition === undefined ? lemma : `${lemma} ${preposition}`
  }
  if (lemma === 'point') return 'point out'
  return incomplete.test(lemma) ? ofAttitude : lemma
}
