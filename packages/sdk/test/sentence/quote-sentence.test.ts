import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { toSentence } from '../../src/sentence.ts'
import { dating, makeBulletin, makeQuote } from '../support/bulletin.ts'

type Record = Parameters<typeof makeQuote>[0]
const cue = (lemma: string, attitude: string, status = 'actual') =>
  ({ lemma, attitude, status }) as NonNullable<Record['cue']>

function sentence(quote: Partial<Record>): string {
  const records = { ...makeBulletin(), quotes: [makeQuote({ id: 'one', ...quote })], events: [] }
  const [first] = open(records).quotes
  if (!first) throw new Error('Expected a quote')
  return toSentence(first)
}

describe('the sentence of a quote', () => {
  it.each<[Partial<Record>, string]>([
    [{ text: 'that it rained' }, 'Ada Quill says that it rained.'],
    [
      { text: 'Yemen of delay', cue: cue('accuse', 'accuses'), rule: 'indirect-phrase' },
      'Ada Quill accuses Yemen of delay.',
    ],
    [{ text: 'It is late', kind: 'direct' }, 'Ada Quill says: “It is late”.'],
    [{ text: 'It is late.', kind: 'direct' }, 'Ada Quill says: “It is late.”'],
    [{ text: 'whether it rained', cue: cue('ask', 'asks') }, 'Ada Quill asks whether it rained.'],
    [{ text: 'to leave', cue: cue('vow', 'promises') }, 'Ada Quill vows to leave.'],
    [
      { text: 'Yemen to leave', cue: cue('call', 'demands'), rule: 'indirect-infinitive' },
      'Ada Quill calls on Yemen to leave.',
    ],
    [
      { text: 'a truce', cue: cue('call', 'demands'), rule: 'indirect-phrase' },
      'Ada Quill calls for a truce.',
    ],
    [
      { text: 'a flood', cue: cue('warn', 'warns'), rule: 'indirect-phrase' },
      'Ada Quill warns of a flood.',
    ],
    [
      { text: 'of a flood', cue: cue('warn', 'warns'), rule: 'indirect-phrase' },
      'Ada Quill warns of a flood.',
    ],
    [{ text: 'that it rained', cue: cue('tell', 'says') }, 'Ada Quill says that it rained.'],
    [{ text: 'that it rained', cue: cue('point', 'says') }, 'Ada Quill points out that it rained.'],
    [
      { text: 'that it rained', cue: cue('warning', 'warns'), rule: 'indirect-noun' },
      'Ada Quill warns that it rained.',
    ],
    [{ text: 'that it rained', cue: cue('denial', 'denies') }, 'Ada Quill denies that it rained.'],
    [
      { text: 'The road is closed', rule: 'indirect-cue-after' },
      'Ada Quill says that the road is closed.',
    ],
    [{ text: 'Oman is open', rule: 'indirect-cue-after' }, 'Ada Quill says that Oman is open.'],
    [
      { text: 'hollow shell', kind: 'mixed', rule: 'mixed-term', cue: cue('call', 'terms') },
      'Ada Quill uses the words “hollow shell”.',
    ],
    [{ text: 'that it rained', cue: null }, 'Ada Quill says that it rained.'],
  ])('puts %j into English', (quote, expected) => {
    expect(sentence(quote)).toBe(expected)
  })

  it.each([
    ['negated', 'Ada Quill does not say that it rained.'],
    ['hypothetical', 'Ada Quill may say that it rained.'],
    ['planned', 'Ada Quill plans to say that it rained.'],
  ])('says that it is %s', (status, expected) => {
    expect(sentence({ text: 'that it rained', cue: cue('say', 'says', status) })).toBe(expected)
  })

  it.each<[Partial<Record>, string]>([
    [{ coSpeakers: ['ben-ward'] }, 'Ada Quill and Ben Ward say'],
    [{ speaker: 'rebels' }, 'The Southern Rebels say'],
    [{ speaker: 'omani-police' }, 'The Omani police say'],
    [{ speaker: 'yemeni-ministry' }, 'The Yemeni Ministry says'],
    [{ speaker: null, speakerText: 'a driver' }, 'A driver says'],
    [{ speaker: null, speakerText: 'drivers in Aden' }, 'Drivers in Aden say'],
    [{ speaker: null, speakerText: null, speakerKind: null }, 'Somebody says'],
    [{ speaker: 'oman', speakerText: 'officials', speakerKind: 'unnamed' }, 'Officials (Oman) say'],
    [{ speaker: 'oman', speakerText: 'an envoy', speakerKind: 'unnamed' }, 'An envoy (Oman) says'],
  ])('names the speaker of %j', (quote, expected) => {
    expect(sentence({ text: 'that it rained', ...quote })).toBe(`${expected} that it rained.`)
  })

  it('has the gloss, or what it is about, where there are no words', () => {
    const gloss = 'The ports are shut.'
    expect(sentence({ gloss })).toBe('Ada Quill says that the ports are shut.')
    expect(sentence({ gloss, cue: cue('blame', 'accuses') })).toBe(
      'Ada Quill alleges that the ports are shut.',
    )
    expect(sentence({ gloss: 'Oman is open.', cue: cue('view', 'believes') })).toBe(
      'Ada Quill believes that Oman is open.',
    )
    expect(sentence({ about: ['oman', 'rebels'] })).toBe(
      'Ada Quill says something about Oman and the Southern Rebels.',
    )
    expect(sentence({})).toBe('Ada Quill says something.')
  })

  it.each([
    [dating('2016-12-04'), '4 December 2016'],
    [dating('2003-02-01', '2003-02-28', 'month'), 'February 2003'],
    [dating('2003-01-01', '2003-12-31', 'year'), '2003'],
    [dating('1990-01-01', '1999-12-31', 'decade'), 'the 1990s'],
    [dating('2015-06-01', '2015-08-31', 'season'), 'summer 2015'],
    [dating('2015-12-01', '2016-02-29', 'season'), 'winter 2015–2016'],
    [dating('2018-02-19', '2018-02-22', 'range'), '19–22 February 2018'],
    [dating('2018-02-26', '2018-03-04', 'week'), '26 February to 4 March 2018'],
    [dating('2017-12-30', '2018-01-02', 'range'), '30 December 2017 to 2 January 2018'],
    [dating('2008-01-01', '2015-12-31', 'range'), '2008–2015'],
  ])('has the date as precise as it is: %j', (date, expected) => {
    expect(sentence({ text: 'that it rained', date })).toBe(
      `Ada Quill says that it rained (${expected}).`,
    )
  })

  it('has the place before the date', () => {
    expect(sentence({ text: 'that it rained', place: 'Aden', date: dating('2016-12-04') })).toBe(
      'Ada Quill says that it rained (Aden, 4 December 2016).',
    )
  })
})
