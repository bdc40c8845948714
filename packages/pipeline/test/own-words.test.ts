import { extendLexicon, type LexiconFile, shippedLexicon } from '@onrecord/lexicon'
import { describe, expect, it } from 'vitest'
import { checkExamples } from '../src/check-examples.ts'
import { extract } from '../src/extract.ts'

const extend = (value: LexiconFile['value'], lexicon = shippedLexicon) =>
  extendLexicon(lexicon, [{ name: 'own', value }])

const example = { match: 'Quill thundered that it rained.', miss: 'It thundered.' }
const thunder = (attitude: string) => ({
  verbs: [{ verb: 'thunder', reports: { attitude, takes: ['that'], ...example } }],
})
const ban = (others: object) => ({ to: ['object'], match: '', miss: '', ...others })

describe('own words', () => {
  const attitudeOf = (text: string, lexicon = shippedLexicon) =>
    extract(text, { lexicon }).quotes[0]?.cue?.attitude

  it('count for a call alone', () => {
    const lexicon = extend(thunder('claims'))
    expect(attitudeOf(example.match, lexicon)).toBe('claims')
    expect(attitudeOf(example.match)).toBeUndefined()
    expect(attitudeOf(example.match, extend(thunder('warns')))).toBe('warns')
  })

  it('count for a call alone that fails', () => {
    const actors = [{ id: 'X', kind: 'person', name: 'x' }] as const
    const lexicon = extend(thunder('claims'))
    expect(() => extract(example.match, { lexicon, actors: actors as never })).toThrow()
    expect(attitudeOf(example.match)).toBeUndefined()
  })

  it('replace the entry of a word', () => {
    const reports = { ...example, attitude: 'claims', takes: ['that'] }
    const value = { verbs: [{ verb: 'warn', reports }] }
    expect(attitudeOf('Quill warned that it rained.')).toBe('warns')
    expect(attitudeOf('Quill warned that it rained.', extend(value))).toBe('claims')
  })

  it('replace the actions of a word', () => {
    const typesOf = (lexicon = shippedLexicon) =>
      extract('Oman bombed Qatar.', { lexicon }).events.map(({ type }) => type)
    const value = { type: 'AID', actions: [ban({ verbs: ['bomb'] })] }
    expect(typesOf()).toEqual(['ASSAULT'])
    expect(typesOf(extend(value))).toEqual(['AID'])
  })

  it('add to what was added before', () => {
    const lexicon = extend(
      { type: 'SANCTION', actions: [ban({ verbs: ['embargo'] })] },
      extend(thunder('claims')),
    )
    const { quotes, events } = extract('Yemen thundered that Oman embargoed Qatar.', { lexicon })
    expect(quotes).toHaveLength(1)
    expect(events.map(({ type }) => type)).toContain('SANCTION')
  })

  it('are nouns of classes, and contexts', () => {
    const lexicon = extend({ things: { weapon: ['zorblatt'] }, contexts: { cyber: ['zorblatt'] } })
    const contextsOf = (words = shippedLexicon) =>
      extract('Oman suspended zorblatt aid to Yemen.', { lexicon: words }).events.flatMap(
        ({ contexts }) => contexts,
      )
    expect(contextsOf()).not.toContain('cyber')
    expect(contextsOf(lexicon)).toContain('cyber')
  })

  it('are offices', () => {
    const text = 'Omani harbourwarden Ada Quill left.'
    const roleOf = (lexicon = shippedLexicon) => extract(text, { lexicon }).affiliations[0]?.role
    expect(roleOf()).toBeUndefined()
    expect(roleOf(extend({ offices: { heads: ['harbourwarden'] } }))).toBe('harbourwarden')
  })

  it('are nouns for people', () => {
    const text = 'Ada Quill met a zorbling. The zorbling said that she left.'
    const kindOf = (lexicon = shippedLexicon) => extract(text, { lexicon }).quotes[0]?.speakerKind
    expect(kindOf(extend({ nounClasses: { person: ['zorbling'] } }))).not.toBe(kindOf())
  })

  it('have actors, after those that the call gives', () => {
    const actor = { id: 'sur-watch', kind: 'organization' as const, name: 'Sur Watch' }
    const value = {
      actors: [actor],
      examples: [
        { text: 'Sur Watch left.', finds: ['sur-watch'] },
        { text: 'The watch stopped.', finds: [] },
      ],
    }
    const lexicon = extend(value)
    const kindOf = (given: Parameters<typeof extract>[1]) =>
      extract('Sur Watch met Oman.', given).entities.find(({ id }) => id === actor.id)?.kind
    expect(kindOf({ lexicon })).toBe('organization')
    expect(kindOf({ lexicon, actors: [{ ...actor, kind: 'armed-group' }] })).toBe('armed-group')
    expect(checkExamples(lexicon)).toEqual([])
  })
})

describe('wrong own words', () => {
  it.each([
    [{ verbs: [{ verb: 'thunder' }] }, 'own: verbs.0: Expected at least one fact'],
    [{ cues: [] }, 'own: Unrecognized key: "cues"'],
    [
      { verbs: [thunder('claims').verbs[0], thunder('says').verbs[0]] },
      'own.verbs.1: Unexpected second entry of "thunder"',
    ],
    [
      { verbs: [{ verb: 'plan', effect: 'refusing' }] },
      'own.verbs.0: Unexpected effect "refusing" of "plan", expected the status of "intending" as in the lexicon',
    ],
  ])('%j: %s', (value, message) => {
    expect(() => extend(value)).toThrow(message)
  })
})
