import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDataset } from '../../src/index.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'

interface Result {
  id: string
  type: string
  value: { start: number; end: number; text: string; labels: string[] }
  from_id: string
  to_id: string
  labels: string[]
  meta?: { text: string[] }
}

const source = `---
title: The port
authors: [Eve Sorn]
published: 2018-03-08
rights: open
license: CC-BY-4.0
---

🙂 Ada Quill said on Monday that the port was shut. “The boats were late,” Ben Ward said. Iran accused Iraq of smuggling. Oman attacked Yemen on 3 May 2017. Qatar thanked nobody. “We came,” Ada Quill said, “and we stayed.”
`

/** Export a dataset, change the results of one of its texts as an annotator would, import them, and build. */
async function correct(change: (results: Result[]) => Result[]) {
  const { folder } = makeDataset({ 'sources/port.md': source })
  writeDataset(folder)
  const { out } = await run(['annotate', '--format', 'label-studio', folder])
  const tasks = JSON.parse(out).map(
    (task: { data: { source: string }; predictions: { result: Result[] }[] }) => ({
      ...task,
      annotations: [
        {
          completed_by: 1,
          result: structuredClone(task.predictions[0]?.result ?? []),
        },
      ],
    }),
  )
  const port = tasks.find(({ data }: { data: { source: string } }) => data.source === 'port')
  port.annotations[0].result = change(port.annotations[0].result)
  const path = join(folder, 'tasks.json')
  writeFileSync(path, JSON.stringify(tasks))
  const imported = await run(['annotate', '--import', path, '--reviewer', 'Eve Sorn', folder])
  const { dataset, unused } = writeDataset(folder)
  return { folder, imported, unused, quotes: dataset.quotes, events: dataset.events }
}

const regionOf = (results: Result[], words: string, label?: string): Result => {
  const found = results.find(
    ({ type, value }) =>
      type === 'labels' &&
      value.text === words &&
      (label === undefined || value.labels[0] === label),
  )
  if (found === undefined) throw new Error(`No region "${words}"`)
  return found
}
const without = (results: Result[], id: string) =>
  results.filter((each) => ![each.id, each.from_id, each.to_id].includes(id))

describe('importing corrected tasks', () => {
  it('writes nothing where nothing was changed', async () => {
    const { folder, imported } = await correct((results) => results)
    expect(imported).toMatchObject({ code: 0, out: 'No corrections\n', errors: '' })
    expect(existsSync(join(folder, 'curation'))).toBe(false)
  })

  it('drops, sets and adds quotes and events, and the build applies them', async () => {
    const { folder, imported, unused, quotes, events } = await correct((results) => {
      const late = regionOf(results, 'The boats were late', 'direct-quotation')
      const quill = regionOf(results, 'Ada Quill')
      const shut = regionOf(results, 'that the port was shut', 'indirect-quotation')
      const attack = regionOf(results, 'attacked')
      const accused = regionOf(results, 'accused')
      const qatar = regionOf(results, 'Qatar')
      attack.value.labels = ['COERCE']
      const changed = without(results, accused.id).map((each) =>
        each.from_id === late.id ? { ...each, to_id: quill.id } : each,
      )
      const kept = without(changed, shut.id)
      const start = qatar.value.start + 6
      const thanked = {
        id: 'Xy1',
        type: 'labels',
        value: { start, end: start + 7, text: 'thanked', labels: ['SUPPORT'] },
      }
      const link = (to: string, label: string) => ({
        type: 'relation',
        from_id: 'Xy1',
        to_id: to,
        labels: [label],
      })
      const added = [
        thanked,
        link(qatar.id, 'agent'),
        link(regionOf(results, 'Yemen').id, 'recipient'),
      ]
      return [...kept, ...(added as Result[])]
    })
    expect(imported.errors).toBe('')
    expect(imported.code).toBe(0)
    expect(unused).toEqual([])
    const late = quotes.find(({ text }) => text === 'The boats were late')
    expect(late).toMatchObject({ speaker: 'ada-quill', curated: true })
    expect(quotes.some(({ text }) => text?.includes('the port was shut'))).toBe(false)
    expect(events.find(({ agents }) => agents.includes('oman'))?.type).toBe('COERCE')
    expect(events.some(({ type }) => type === 'ACCUSE')).toBe(false)
    expect(events.find(({ agents }) => agents.includes('qatar'))).toMatchObject({
      type: 'SUPPORT',
      recipients: ['yemen'],
      rule: 'curation',
    })
    expect(readFileSync(join(folder, 'curation/quotes.yml'), 'utf8')).toContain(
      'reviewer: Eve Sorn',
    )
  })

  it('tells of what is linked to an actor without an id', async () => {
    const { imported } = await correct((results) => {
      const late = regionOf(results, 'The boats were late', 'direct-quotation')
      const nobody = {
        id: 'Xy2',
        type: 'labels',
        value: { ...regionOf(results, 'Qatar').value, text: 'nobody', labels: ['phrase'] },
      } as Result
      return [
        ...results.map((each) => (each.from_id === late.id ? { ...each, to_id: 'Xy2' } : each)),
        nobody,
      ]
    })
    expect(imported.errors).toContain(
      'port: direct-quotation “The boats were late”: an actor without an id',
    )
  })
})

it.each([
  ['no JSON', '{', 'tasks.json: '],
  ['no tasks', '[{"data": {"text": 3}}]', 'tasks.json: 0.data.text: '],
  [
    'tasks from elsewhere',
    '[{"data": {"text": "", "source": "a"}, "predictions": [], "annotations": [{"result": []}]}]',
    'Unexpected task of "a", expected its prediction of the version "onrecord"',
  ],
])('a file with %s is refused', async (_, json, message) => {
  const { folder } = makeDataset({ 'tasks.json': json })
  const { code, errors } = await run(['annotate', '--import', join(folder, 'tasks.json'), folder])
  expect(code).toBe(1)
  expect(errors).toContain(message)
})
