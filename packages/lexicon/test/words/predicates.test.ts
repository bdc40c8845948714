import { describe, expect, it } from 'vitest'
import {
  effectOf,
  effects,
  findAdjective,
  findCueWord,
  findNoun,
  findStatusBeside,
  findStatusUnder,
  findVerb,
  officeOfVerb,
} from '../../src/index.ts'

describe('verbs', () => {
  it('have all their facts in one entry', () => {
    expect(findVerb('ask')).toEqual({
      verb: 'ask',
      control: 'object',
      effect: 'directive',
      reports: {
        attitude: 'asks',
        takes: ['marks', 'question', 'infinitive', 'about', 'for', 'addressee'],
        attitudes: { infinitive: 'demands', object: 'demands', for: 'demands' },
      },
    })
  })

  it('with a particle have an entry of their own', () => {
    expect(findVerb('carry out')).toEqual({ verb: 'carry out', light: ['object'] })
    expect(findVerb('carry')).toBeUndefined()
  })

  it('of appointing name who gets the office', () => {
    expect(findVerb('appoint')?.appoints).toBe('object')
    expect(findVerb('become')?.appoints).toBe('subject')
    expect(officeOfVerb('lead')).toBe('leader')
    expect(officeOfVerb('follow')).toBeUndefined()
  })
})

describe('effects', () => {
  it.each([
    ['agree', 'verb', 'commissive', 'planned'],
    ['plan', 'verb', 'intending', 'planned'],
    ['consider', 'verb', 'deliberating', 'planned'],
    ['negotiate', 'verb', 'deliberating', 'planned'],
    ['due', 'adjective', 'prospective', 'planned'],
    ['hope', 'noun', 'desiring', 'hypothetical'],
    ['try', 'verb', 'attempting', 'hypothetical'],
    ['urge', 'verb', 'directive', 'hypothetical'],
    ['allow', 'verb', 'permissive', 'hypothetical'],
    ['possibility', 'noun', 'possible', 'hypothetical'],
    ['accusation', 'noun', 'alleging', 'hypothetical'],
    ['threat', 'noun', 'threatening', 'hypothetical'],
    ['warn', 'verb', 'warning', 'hypothetical'],
    ['refuse', 'verb', 'refusing', 'negated'],
    ['prevent', 'verb', 'preventing', 'negated'],
    ['rule out', 'verb', 'denying', 'negated'],
    ['stop short', 'verb', 'failing', 'negated'],
    ['cancel', 'verb', 'cancelling', 'negated'],
    ['manage', 'verb', 'implicative', undefined],
    ['regret', 'verb', 'factive', undefined],
  ] as const)('%s, a %s, is %s: %s', (lemma, partOfSpeech, effect, status) => {
    expect(effectOf(lemma, partOfSpeech)).toBe(effect)
    expect(effects[effect]).toBe(status)
    expect(findStatusUnder(lemma)).toBe(status)
  })

  it('are those of a part of speech', () => {
    expect(effectOf('refuse', 'noun')).toBeUndefined()
    expect(effectOf('begin', 'verb')).toBeUndefined()
  })

  it('of adjectives beside a noun are others than on a complement', () => {
    expect(findAdjective('planned')).toEqual({ adjective: 'planned', beside: 'intending' })
    expect(findStatusBeside('planned')).toBe('planned')
    expect(findStatusBeside('foiled')).toBe('negated')
    expect(findStatusBeside('willing')).toBeUndefined()
    expect(findStatusUnder('planned')).toBeUndefined()
  })
})

describe('cues', () => {
  it('differ by part of speech', () => {
    expect(findCueWord('warning', 'noun')).toEqual({
      lemma: 'warning',
      partOfSpeech: 'noun',
      attitude: 'warns',
      takes: ['that', 'of', 'about'],
    })
    expect(findCueWord('warning', 'verb')).toBeUndefined()
    expect(findCueWord('call', 'verb')?.attitude).toBe('terms')
    expect(findCueWord('call', 'noun')?.attitude).toBe('demands')
  })

  it('carry no examples', () => {
    expect(findNoun('warning')?.reports).not.toHaveProperty('match')
  })
})
