import { describe, expect, it } from 'vitest'
import { order } from '../../src/lint/order.ts'
import { urls } from '../../src/lint/urls.ts'
import { describeSource } from '../support/describe-source.ts'
import { actor, event, findIn, onDay, quote } from '../support/lint-records.ts'

describe('order', () => {
  it('leaves alone sorted tables and lists', () => {
    expect(findIn(order)).toEqual([])
    const quotes = [
      quote({ id: 'z', date: onDay('2018-01-01'), about: ['ada-quill', 'oman'] }),
      quote({ id: 'b', date: onDay('2018-01-02') }),
      quote({ id: 'a' }),
    ]
    expect(findIn(order, { quotes })).toEqual([])
  })

  it.each([
    ['sources', { sources: [describeSource('b'), describeSource('a')] }, 'b'],
    ['actors', { actors: [actor('b'), actor('a')] }, 'b'],
    ['quotes', { quotes: [quote({ id: 'b' }), quote({ id: 'a' })] }, 'b'],
    [
      'events',
      { events: [event({ id: 'b' }), event({ id: 'a', date: onDay('2018-01-01') })] },
      'b',
    ],
  ])('finds %s in another order', (_, tables, id) => {
    expect(findIn(order, tables)).toEqual([
      `${id}: Unexpected place in its table, expected "a" here`,
    ])
  })

  it.each([
    ['aliases', { actors: [actor('a', { aliases: ['Y', 'X'] })] }],
    ['coSpeakers', { quotes: [quote({ id: 'a', coSpeakers: ['y', 'x'] })] }],
    ['addressees', { quotes: [quote({ id: 'a', addressees: ['y', 'x'] })] }],
    ['about', { quotes: [quote({ id: 'a', about: ['x', 'x'] })] }],
    ['contexts', { events: [event({ id: 'a', contexts: ['y', 'x'] })] }],
    ['agents', { events: [event({ id: 'a', agents: ['y', 'x'] })] }],
    ['recipients', { events: [event({ id: 'a', recipients: ['x', 'x'] })] }],
    ['quotes', { events: [event({ id: 'a', quotes: ['y', 'x'] })] }],
  ])('finds %s in another order or twice', (name, tables) => {
    expect(findIn(order, tables)).toEqual([
      `a: Unexpected order of ${name}, expected it sorted, each once`,
    ])
  })
})

describe('urls', () => {
  const withUrl = (url: string) => ({ sources: [describeSource('talks', null, { url })] })

  it.each(['https://example.org/a', 'http://example.org', 'HTTPS://example.org'])(
    'leaves alone %s',
    (url) => expect(findIn(urls, withUrl(url))).toEqual([]),
  )

  it.each(['javascript:alert(1)', 'data:text/plain,a', 'file:///etc/passwd', 'ftp://example.org'])(
    'finds %s',
    (url) =>
      expect(findIn(urls, withUrl(url))).toEqual([
        `talks: Unexpected address "${url}", expected http or https`,
      ]),
  )
})
