import type { Dataset, Redirect } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { diffRedirects } from '../../src/diff/diff-redirects.ts'
import { FollowIds } from '../../src/diff/follow-ids.ts'
import { makeRecords } from '../support/make-records.ts'

const lead = (from: string, to: string): Redirect => ({ kind: 'actor', from, to })
const dataset = (...redirects: Redirect[]): Dataset => makeRecords({ redirects })

describe('an id leads', () => {
  const ids = new FollowIds(
    dataset(
      lead('quill', 'a-quill'),
      lead('a-quill', 'ada-quill'),
      lead('gone', 'nobody'),
      lead('here', 'there'),
      lead('there', 'here'),
      lead('oman', 'ada-quill'),
      { kind: 'quote', from: 'oman', to: 'ada-quill-1' },
    ),
  )

  it('to its record, or over others', () => {
    expect(ids.follow('actor', 'ada-quill')).toBe('ada-quill')
    expect(ids.follow('actor', 'a-quill')).toBe('ada-quill')
    expect(ids.follow('actor', 'quill')).toBe('ada-quill')
  })

  it('to its record, also where it leads to another one', () => {
    expect(ids.follow('actor', 'oman')).toBe('oman')
  })

  it('to records of its kind', () => {
    expect(ids.follow('quote', 'oman')).toBe('ada-quill-1')
    expect(ids.follow('event', 'quill')).toBeUndefined()
  })

  it('nowhere where there is no record, or in a circle', () => {
    for (const id of ['gone', 'nobody', 'here', 'there', ''])
      expect(ids.follow('actor', id)).toBeUndefined()
  })

  it('to other records only where it has none itself', () => {
    expect(ids.listRedirects('actor')).toEqual([
      ['quill', 'a-quill'],
      ['a-quill', 'ada-quill'],
    ])
    expect(ids.listRedirects('event')).toEqual([])
  })

  it('nowhere else without redirects', () => {
    const { redirects, ...rest } = dataset()
    expect(new FollowIds(rest).follow('actor', 'oman')).toBe('oman')
    expect(new FollowIds(rest).listRedirects('actor')).toEqual([])
  })
})

describe('a redirect of before', () => {
  const diff = (before: Redirect[], after: Redirect[], rest: Partial<Dataset> = {}) =>
    diffRedirects(dataset(...before), new FollowIds({ ...dataset(...after), ...rest })).map(
      ({ rule, kind, words }) => `${rule} ${kind} ${words}`,
    )

  it('is the same where it leads to the same record', () => {
    expect(diff([lead('quill', 'ada-quill')], [lead('quill', 'ada-quill')])).toEqual([])
  })

  it('is the same where the record has another id now', () => {
    const { actors } = makeRecords()
    const envoy = actors.map((actor) =>
      actor.id === 'ada-quill' ? { ...actor, id: 'ada-quill-envoy' } : actor,
    )
    const after = [lead('quill', 'ada-quill'), lead('ada-quill', 'ada-quill-envoy')]
    expect(diff([lead('quill', 'ada-quill')], after, { actors: envoy })).toEqual([])
  })

  it('is the same where its id has a record again', () => {
    const quill = makeRecords().actors.map((actor) => ({ ...actor, id: 'quill' }))
    expect(diff([lead('quill', 'ada-quill')], [], { actors: quill })).toEqual([])
  })

  it('is removed where it leads nowhere', () => {
    expect(diff([lead('quill', 'ada-quill')], [])).toEqual([
      'redirect-removed actor actors: quill → ada-quill',
    ])
  })

  it('is another one where it leads to another record', () => {
    expect(diff([lead('quill', 'ada-quill')], [lead('quill', 'oman')])).toEqual([
      'redirect-changed actor actors: quill → ada-quill, now oman',
    ])
  })
})
