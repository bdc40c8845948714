import { describe, expect, it } from 'vitest'
import { checkData, listData, readFile } from '../../scripts/read-data.ts'
import { ActionFile } from '../../src/words/action-schemas.ts'
import { VerbFile } from '../../src/words/predicate-schemas.ts'

const example = { match: 'It rained.', miss: 'It snowed.' }
const header = { source: 'Own list', note: 'A test.' }
const check = (verb: object) =>
  checkData(
    {
      path: 'verbs.yml',
      value: {
        ...header,
        examples: { control: example, light: example, effect: example },
        verbs: [{ verb: 'abandon', effect: 'cancelling' }, verb],
      },
    },
    VerbFile,
  )

describe('a file that is not what its schema says', () => {
  it.each([
    [{ verb: 'hope' }, 'verbs.1: Expected at least one fact about the word'],
    [{ verb: 'hope', effect: 'hoping' }, 'verbs.1.effect: Invalid option'],
    [{ verb: 'hope', efect: 'desiring' }, 'verbs.1: Unrecognized key: "efect"'],
    [
      { verb: 'hope', reports: { attitude: 'believes', takes: ['taht'], ...example } },
      'verbs.1.reports.takes.0: Invalid option',
    ],
    [
      { verb: 'hope', reports: { attitude: 'believes', takes: ['that'] } },
      'verbs.1.reports.match: Invalid input: expected string',
    ],
  ])('is named with the path: %o', (verb, problem) => {
    expect(() => check(verb)).toThrow('data/verbs.yml is not what was expected:\n')
    expect(() => check(verb)).toThrow(problem)
  })

  it('may name no unknown trait', () => {
    const value = { ...header, type: 'AID', traits: ['kind'], actions: [] }
    expect(() => checkData({ path: 'events/aid.yml', value }, ActionFile)).toThrow(
      'data/events/aid.yml is not what was expected:\n  traits.0: Invalid option',
    )
  })
})

it('files are read once', () => {
  expect(readFile('verbs.yml')).toBe(readFile('verbs.yml'))
})

it('files are listed with those in folders', () => {
  expect(listData()).toEqual(expect.arrayContaining(['events/aid.yml', 'verbs.yml']))
  expect(listData('events')).not.toContain('verbs.yml')
})
