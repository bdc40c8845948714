import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/dataset/dataset-files.ts'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { filesOf } from '../support/build-curated.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder } from '../support/make-folder.ts'

const makeReviewed = (curation: Readonly<Record<string, string>> = {}): string => {
  const folder = makeFolder(filesOf(curation))
  writeDataset(folder)
  return folder
}

/** Review the quotes and events of a dataset, whose actors are all accepted, with some answers. */
const review = (folder: string, answers: string, ...options: string[]) =>
  run(['review', ...options, folder], answers)

const read = (folder: string, name: string): string =>
  readFileSync(join(folder, 'curation', name), 'utf8')

const count = (folder: string): number => readDataset(folder)?.dataset.actors.length ?? 0

describe('onrecord review', () => {
  it('shows actors that are new, then the least sure records in their sentences', async () => {
    const folder = makeReviewed()
    const { out, code } = await review(folder, 's\n'.repeat(100))
    expect(code).toBe(0)
    expect(out).toContain('actor 1 of 16, new actor')
    expect(out).toContain('harbor.md:9:')
    expect(out).toContain('Later Barda said [that the boats were late].')
    expect(out).toContain('a accept   c correct   d drop   s skip   u undo   q quit')
    const confidences = [...out.matchAll(/confidence (0\.\d\d)/g)].map(([, value]) => Number(value))
    expect(confidences).toEqual(confidences.toSorted())
    expect(out).toMatch(/No decisions\n$/)
    expect(existsSync(join(folder, 'curation'))).toBe(false)
  })

  it('shows no more quotes and events than asked for', async () => {
    const folder = makeReviewed()
    const { out } = await review(folder, 's\n'.repeat(100), '--limit', '2')
    expect(out.match(/confidence/g)).toHaveLength(2)
  })

  it('writes what is accepted, dropped and corrected', async () => {
    const folder = makeReviewed()
    const actors = 's\n'.repeat(count(folder))
    const answers = `${actors}a\nd\nNobody says so.\nc\nplace: Sur, date: 2018-03\nThe paper says it.\nq\n`
    const { out } = await review(folder, answers, '--reviewer', 'Eve Sorn')
    expect(out).toContain('3 decisions; "onrecord build" applies them')
    const written = read(folder, 'quotes.yml') + read(folder, 'events.yml')
    expect(written).toContain('reason: Compared with its sources.\n    reviewer: Eve Sorn')
    expect(written).toContain('reason: Nobody says so.')
    expect(written).toContain('place: Sur\n      date: 2018-03')
    const { unused, dataset } = writeDataset(folder)
    expect(unused).toEqual([])
    const curated = [...dataset.quotes, ...dataset.events].filter(({ curated }) => curated)
    expect(curated.map(({ confidence }) => confidence)).toContain(1)
    expect(curated.map(({ place }) => place)).toContain('Sur')
    const again = await review(folder, `${actors}q\n`)
    const left = [...dataset.quotes, ...dataset.events].length - curated.length
    expect(again.out).toContain(`actor 1 of ${count(folder) + left}`)
  })

  it('undoes decisions, and leaves a file as it was', async () => {
    const quotes =
      '# Ours.\ncorrections:\n  - drop: { source: harbor, words: its promise to Yemen } # not said\n    reason: A test.\n'
    const folder = makeReviewed({ quotes })
    const actors = 'a\n'.repeat(count(folder))
    const { out } = await review(folder, `${actors}a\na\na\n${'u\n'.repeat(100)}`)
    expect(out).toContain('Nothing to undo')
    expect(read(folder, 'quotes.yml')).toBe(quotes)
    expect(read(folder, 'actors.yml')).toBe('corrections: []\n')
  })

  it('keeps the comments of a file', async () => {
    const quotes =
      '# Ours.\ncorrections:\n  - drop: { source: harbor, words: its promise to Yemen } # not said\n    reason: A test.\n'
    const folder = makeReviewed({ quotes })
    await review(folder, `${'s\n'.repeat(count(folder))}${'a\n'.repeat(20)}`)
    const written = read(folder, 'quotes.yml')
    expect(written.startsWith('# Ours.\n')).toBe(true)
    expect(written).toContain('# not said')
    expect(written).toContain('- accept: ')
    expect(writeDataset(folder).unused).toEqual([])
  })

  it('accepts actors, which are not new any more', async () => {
    const folder = makeReviewed()
    await review(folder, 'a\n'.repeat(count(folder)))
    const { dataset, unused } = writeDataset(folder)
    expect(unused).toEqual([])
    expect(dataset.actors.every(({ curated }) => curated)).toBe(true)
    expect((await review(folder, 'q\n')).out).not.toContain('new actor')
  })

  it.each([
    ['x\nq\n', 'Unexpected "x", expected one of a, c, d, s, u, q'],
    ['c\nspaeker: oman\nq\n', 'Unrecognized key: "spaeker"'],
    ['c\ndate: 2018-02-30\nq\n', 'found "2018-02-30"'],
    ['c\n{ [\nq\n', 'Flow'],
    ['d\n\nq\n', 'No decisions'],
    ['c\n\nq\n', 'No decisions'],
    ['', 'No decisions'],
  ])('answers %j', async (answers, expected) => {
    const folder = makeReviewed()
    const { out, code } = await review(folder, `${'s\n'.repeat(count(folder))}${answers}`)
    expect(code).toBe(0)
    expect(out).toContain(expected)
    expect(existsSync(join(folder, 'curation'))).toBe(false)
  })

  it('says which text is not available', async () => {
    const { folder, texts } = makeDataset()
    writeDataset(folder, { texts })
    const { out } = await review(folder, 's\n'.repeat(100))
    expect(out).toContain('road: its text is not available; --texts names the folder of texts')
    expect((await review(folder, '', '--texts', texts)).out).not.toContain('not available')
  })

  it('shows control characters of sources', async () => {
    const folder = makeFolder(
      filesOf({}, { harbor: 'Ada Quill said that the \u001B]0;x\u0007 road was open.' }),
    )
    writeDataset(folder)
    expect((await review(folder, 's\n'.repeat(20))).out).not.toContain('\u001B]0')
  })

  it.each([
    [['--limit', 'few'], 2, 'Unexpected --limit "few", expected a number'],
    [['--html', 'a', '--apply', 'b'], 2, 'expected --html or --apply, not both'],
    [['--apply', 'nowhere.json'], 1, 'nowhere.json: No such file'],
    [['--since', 'nothing-there'], 1, 'expected a folder in a git repository'],
  ])('refuses %j', async (options, code, message) => {
    const result = await review(makeReviewed(), '', ...options)
    expect(result.code).toBe(code)
    expect(result.errors).toContain(message)
  })
})

describe('onrecord review --apply', () => {
  it('adds the decisions that a page saved', async () => {
    const folder = makeReviewed()
    const { quotes = [], events = [] } = readDataset(folder)?.dataset ?? {}
    const saved = {
      actors: [],
      quotes: [
        { set: quotes[0]?.id, to: 'place: Sur\ndate: 2018-03', reason: 'The paper says so.' },
        { accept: quotes[1]?.id, reason: 'Compared with its sources.', reviewer: 'Eve Sorn' },
      ],
      events: [{ drop: events[0]?.id, reason: 'Nobody says so.' }],
    }
    const file = join(folder, 'review.json')
    writeFileSync(file, JSON.stringify(saved))
    const { out } = await run(['review', '--apply', file, folder])
    expect(out).toBe('Wrote curation/quotes.yml, curation/events.yml\n')
    const { dataset, unused } = writeDataset(folder)
    expect(unused).toEqual([])
    expect(dataset.quotes[0]).toMatchObject({ place: 'Sur', curated: true })
    expect(dataset.events).toHaveLength(events.length - 1)
  })

  it.each([
    ['{', 'review.json: '],
    ['[]', 'review.json: '],
    ['{"quotes": [{"accept": "A b", "reason": "x"}]}', 'Expected a slug'],
    [
      '{"quotes": [{"set": "a", "to": "colour: red", "reason": "x"}]}',
      'Unrecognized key: "colour"',
    ],
    ['{"quotes": [{"shout": "a"}]}', 'Expected one of "accept"'],
  ])('refuses %s', async (text, message) => {
    const folder = makeReviewed()
    const file = join(folder, 'review.json')
    writeFileSync(file, text)
    const { code, errors } = await run(['review', '--apply', file, folder])
    expect(code).toBe(1)
    expect(errors).toContain(message)
    expect(existsSync(join(folder, 'curation'))).toBe(false)
  })
})
