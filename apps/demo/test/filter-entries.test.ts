import { describe, expect, test } from 'vitest'
import { formatAddress } from '../src/address/format-address.ts'
import { readFilter, writeFilter } from '../src/filters/filter-address.ts'
import { filterEntries } from '../src/filters/filter-entries.ts'
import { fixture } from './support/fixture.ts'

const list = (query: string): readonly string[] =>
  filterEntries(fixture, readFilter(new URLSearchParams(query))).map(({ record }) => record.id)

describe('a filter lets through', () => {
  test.each([
    ['all without conditions', '', ['ada-berg-1', 'aid-1']],
    ['those of an actor and of its officials', 'actor=norway', ['ada-berg-1', 'aid-1']],
    ['those of all actors together', 'actor=norway&actor=chad', ['ada-berg-1']],
    ['none of an unknown actor', 'actor=atlantis', []],
    ['events of a type', 'type=AID', ['aid-1']],
    ['quotes of an attitude', 'attitude=warns', ['ada-berg-1']],
    ['what has a type or an attitude', 'type=AID&attitude=warns', ['ada-berg-1', 'aid-1']],
    ['what has a status', 'status=planned', ['aid-1']],
    ['what is from a source', 'source=letter', ['ada-berg-1', 'aid-1']],
    ['none of an unknown source', 'source=diary', []],
    ['what may be in a period', 'from=2015-12-24&to=2015-12-24', ['ada-berg-1']],
    ['what is from a day on, without the undated', 'from=2016', []],
    ['nothing in a period that ends before it begins', 'from=2016&to=2015', []],
    ['all where a period is none', 'from=2015-02-30&to=now', ['ada-berg-1', 'aid-1']],
  ])('%s', (_, query, expected) => {
    expect(list(query)).toEqual(expected)
  })
})

test('a filter is the same after it is written and read', () => {
  const query =
    '?actor=a&actor=b&type=AID&attitude=says&status=actual&source=s&from=2015&to=2016-01'
  expect(formatAddress(writeFilter(readFilter(new URLSearchParams(query))))).toBe(query)
})
