import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { describeIssue } from '../src/index.ts'

const Boats = z.array(
  z.strictObject({ id: z.string(), size: z.number(), names: z.array(z.string()).optional() }),
)

const issuesOf = (value: unknown, schema: z.ZodType = Boats): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => describeIssue(issue, value)) ?? []

describe('an issue in words', () => {
  it('names a record by its id, and the value found', () => {
    expect(issuesOf([{ id: 'heron', size: 'big' }])).toEqual([
      'heron.size: Invalid input: expected number, received string, found "big"',
    ])
  })

  it('names a record without an id by its place in the list', () => {
    expect(
      issuesOf([
        { id: 'heron', size: 1 },
        { id: 7, size: 1 },
      ]),
    ).toEqual(['1.id: Invalid input: expected string, received number, found 7'])
  })

  it('names a record whose id is empty by its place too', () => {
    expect(issuesOf([{ id: '', size: 'big' }])).toEqual([
      '0.size: Invalid input: expected number, received string, found "big"',
    ])
  })

  it('names what is no record by its place in the list', () => {
    expect(issuesOf([null])).toEqual([
      '0: Invalid input: expected object, received null, found null',
    ])
  })

  it('names a field by its name, also where it has an id', () => {
    const Quote = z.object({ speaker: z.object({ id: z.string(), age: z.number() }) })
    expect(issuesOf({ speaker: { id: 'heron', age: 'old' } }, Quote)).toEqual([
      'speaker.age: Invalid input: expected number, received string, found "old"',
    ])
  })

  it('names the fields on the way to the value', () => {
    expect(issuesOf([{ id: 'heron', size: 1, names: ['a', null] }])).toEqual([
      'heron.names.1: Invalid input: expected string, received null, found null',
    ])
  })

  it('shows no value where there is none, or where the message names what is too much', () => {
    expect(issuesOf([{ id: 'heron' }])).toEqual([
      'heron.size: Invalid input: expected number, received undefined',
    ])
    expect(issuesOf([{ id: 'heron', size: 1, sise: 1 }])).toEqual([
      'heron: Unrecognized key: "sise"',
    ])
  })

  it('has no path where the whole is wrong', () => {
    expect(issuesOf(12)).toEqual(['Invalid input: expected array, received number, found 12'])
  })

  it('shows a value that JSON does not have', () => {
    expect(issuesOf(12n)).toEqual(['Invalid input: expected array, received bigint, found 12'])
    expect(issuesOf(Symbol('a'))[0]).toMatch(/found Symbol\(a\)$/)
  })

  it('says what a value is that has too many levels to show', () => {
    let [list, object]: unknown[] = [[], {}]
    for (let level = 0; level < 100_000; level++) [list, object] = [[list], { object }]
    expect(issuesOf(list, z.string())[0]).toMatch(/found a list$/)
    expect(issuesOf(object, z.string())[0]).toMatch(/found an object$/)
  })

  it('shows sixty characters of a long value', () => {
    const [line = ''] = issuesOf('a'.repeat(61))
    expect(line.slice(line.indexOf('found'))).toBe(`found "${'a'.repeat(59)}…`)
    expect(issuesOf('a'.repeat(58))[0]).toMatch(/found "a{58}"$/)
  })

  it('reads no field that a value only inherits', () => {
    const Strict = z.object({ toString: z.string() })
    expect(issuesOf({}, Strict)[0]).not.toContain('found')
  })
})
