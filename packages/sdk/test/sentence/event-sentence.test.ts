import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { toSentence } from '../../src/sentence.ts'
import { dating, makeBulletin, makeEvent } from '../support/bulletin.ts'

type Record = Parameters<typeof makeEvent>[0]

function sentence(event: Partial<Record>): string {
  const records = { ...makeBulletin(), events: [makeEvent({ id: 'one', ...event })] }
  const [first] = open(records).events
  if (!first) throw new Error('Expected an event')
  return toSentence(first)
}
const ban = { type: 'COERCE', mode: 'ban', recipients: ['rebels'] } as const
const everybody = ['ada-quill', 'oman', 'yemen']

describe('the sentence of an event', () => {
  it.each<[Partial<Record>, string]>([
    [{ ...ban, recipients: ['rebels'] }, 'Oman bans the Southern Rebels.'],
    [{ type: 'ASSAULT', agents: ['rebels'] }, 'The Southern Rebels attack Yemen.'],
    [{ type: 'CONSULT', mode: 'visit' }, 'Oman visits Yemen.'],
    [{ type: 'RETREAT', mode: 'withdraw' }, 'Oman withdraws troops from Yemen.'],
    [{ type: 'SANCTION', mode: 'withdraw' }, 'Oman withdraws from relations with Yemen.'],
    [{ type: 'COERCE', mode: 'arrest' }, 'Oman arrests or punishes Yemen.'],
    [{ type: 'ACCUSE', mode: 'constructor' }, 'Oman accuses Yemen.'],
    [{ agents: [], type: 'AID' }, 'Somebody gives aid to Yemen.'],
    [{ recipients: [], type: 'AID' }, 'Oman gives aid to somebody.'],
    [{ mode: 'meet', agents: everybody, recipients: everybody }, 'Ada Quill, Oman and Yemen meet.'],
    [
      { type: 'SUPPORT', agents: ['oman', 'yemen'], recipients: ['oman', 'yemen'] },
      'Oman and Yemen support each other.',
    ],
  ])('puts %j into English', (event, expected) => {
    expect(sentence({ ...event, recipients: [...(event.recipients ?? ['yemen'])] })).toBe(expected)
  })

  it.each([
    ['planned', 'Oman plans to ban the Southern Rebels.'],
    ['hypothetical', 'Oman may ban the Southern Rebels.'],
    ['negated', 'Oman does not ban the Southern Rebels.'],
  ] as const)('says that it is %s', (status, expected) => {
    expect(sentence({ ...ban, recipients: ['rebels'], status })).toBe(expected)
  })

  it('has its place and date', () => {
    expect(sentence({ mode: 'visit', place: 'Aden', date: dating('2016-12-04') })).toBe(
      'Oman visits Yemen (Aden, 4 December 2016).',
    )
  })

  it('has the gloss, where there is one', () => {
    const gloss = 'Oman and Yemen might meet.'
    expect(sentence({ gloss, status: 'hypothetical', date: dating('2016-12-04') })).toBe(
      'Oman and Yemen might meet (4 December 2016).',
    )
  })

  it('has the words of its quote, where the parties are the same', () => {
    const said = { type: 'ACCUSE', agents: ['ada-quill'], quotes: ['delay'] } as const
    expect(sentence({ ...said, agents: ['ada-quill'], quotes: ['delay'] })).toBe(
      'Ada Quill accuses Yemen of delay.',
    )
    expect(sentence({ type: 'ACCUSE', agents: ['oman'], quotes: ['delay'] })).toBe(
      'Oman accuses Yemen.',
    )
    expect(
      sentence({ type: 'ACCUSE', agents: ['ada-quill'], quotes: ['delay'], status: 'negated' }),
    ).toBe('Ada Quill does not accuse Yemen.')
  })
})
