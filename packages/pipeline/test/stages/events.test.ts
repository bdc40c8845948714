import { testCases } from '@onrecord/testing/cases'
import { describeEvents } from '@onrecord/testing/describe-events'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const find = (text: string) => extract(text, { published: '2018-03-08' }).events

testCases('events', new URL('events.cases.txt', import.meta.url), (text) =>
  describeEvents(find(text), text),
)

describe('participants', () => {
  it('are the states behind their people, seats and capitals', () => {
    const [event] = find('Afghan and Russian envoys visited Islamabad.')
    expect(event?.agents.map(({ entity }) => entity)).toEqual(['afghanistan', 'russia'])
    expect(event?.recipients.map(({ entity }) => entity)).toEqual(['pakistan'])
  })

  it('are each of the actors that a noun phrase is for', () => {
    const event = find('Oman and Qatar met. Both countries accused Yemen of fraud.').at(-1)
    expect(event?.agents.map(({ entity }) => entity)).toEqual(['oman', 'qatar'])
  })

  it('are whom a pronoun goes back to', () => {
    const [event] = find('Lavrov arrived. He visited Oman.')
    expect(event?.agents.map(({ entity }) => entity)).toEqual(['sergey-lavrov'])
  })
})

describe('the recipient of what is said of a deed told before', () => {
  it.each([
    ['is who did it', 'Oman attacked Yemen. Qatar condemned the attack.', ['oman']],
    ['is who did it first', 'Oman bombed Sur. It rained. Qatar denounced the bombing.', ['oman']],
    [
      'is nobody of another kind of deed',
      'Iran seized a ship. Qatar condemned the attack.',
      [null],
    ],
    [
      'is nobody where it did not happen',
      'Oman did not attack Yemen. Qatar condemned the attack.',
      [null],
    ],
    [
      'is nobody where it may be another',
      'Oman attacked Yemen. Qatar condemned an attack.',
      [null],
    ],
    ['is not the agent', 'Oman attacked Yemen. Oman condemned the attack.', [null]],
    [
      'is who else is said to',
      'Oman attacked Yemen. Qatar condemned the attack by Iran.',
      ['iran'],
    ],
    [
      'are both who did it',
      'Oman and Iran attacked Yemen. Qatar condemned the attack.',
      ['oman', 'iran'],
    ],
  ])('%s', (_, text, recipients) => {
    expect(
      find(text)
        .at(-1)
        ?.recipients.map(({ entity }) => entity),
    ).toEqual(recipients)
  })
})

it('are found where what led to one is led by its recipient', () => {
  const text =
    'Pakistan bans a party after clashes with police during a protest march led by the party.'
  expect(describeEvents(find(text), text)).toContain(
    'COERCE ban | verb-active | Pakistan → a party | actual',
  )
})

describe('the date of an event', () => {
  const dates = (text: string) => find(text).map(({ date }) => date && `${date.start} ${date.end}`)

  it.each([
    ['follows it', 'Lavrov met Asif on 20 February 2018.', ['2018-02-20 2018-02-20']],
    [
      'is its own where each has one',
      'Iran attacked Iraq in May 2017, and Oman visited Qatar in June 2017.',
      ['2017-05-01 2017-05-31', '2017-06-01 2017-06-30'],
    ],
    [
      'is that of all where it stands before them',
      'In May 2017, Iran visited Oman and accused Iraq of smuggling.',
      ['2017-05-01 2017-05-31', '2017-05-01 2017-05-31'],
    ],
    ['is none where there is none', 'Lavrov met Asif.', [null]],
    ['is none of another sentence', 'It rained on 3 May 2017. Lavrov met Asif.', [null]],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})
