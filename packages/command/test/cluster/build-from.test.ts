import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, sourceOf } from '../support/build-curated.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'
import { runCommand } from '../support/run-command.ts'

const actors = `actors:
  - id: road-watch
    kind: organization
    name: Road Watch
    reason: It is no place.
`
const words = `actors:
  - id: barge-league
    kind: organization
    name: Barge League
    aliases: [the League]
examples:
  - { text: The Barge League left., finds: [barge-league] }
  - { text: The barge left., finds: [] }
`
const texts = {
  harbor: 'Ada Quill met Tom Barda in Muscat on 5 March 2018. “The road is open,” Quill said.',
  watch: 'Road Watch accused Oman of delay. The League praised Qatar, Tom Barda said on Friday.',
  '2018/dawn': 'Yemen thanked Oman. “We are late — 😀,” said Eve Dorn.',
}
const makeDataset = (): string =>
  makeFolder({ ...filesOf({ actors }, texts), 'lexicon/bargees.yml': words })

const run = async (cwd: string, ...words: string[]) => {
  const { status, stderr, stdout } = await runCommand(words, { cwd })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

/** Extract the texts of a dataset as a cluster does. */
async function extractElsewhere(folder: string): Promise<string> {
  const input = await run(folder, 'texts')
  const call = ['extract', '--ndjson', '--dataset', folder]
  const { status, stdout } = await runCommand(call, { input })
  expect(status).toBe(0)
  return stdout
}

const buildFrom = (folder: string, records: string | Uint8Array, ...options: string[]) => {
  writeFilesIn(folder, { 'records/part-0': records, 'records/_SUCCESS': '' })
  return runCommand(['build', '--from', 'records', ...options], { cwd: folder })
}

/** The files of a dataset without those of the records it was built from. */
function listFiles(folder: string): Record<string, string> {
  rmSync(join(folder, 'records'), { recursive: true, force: true })
  return readFolder(folder)
}

describe('build --from', () => {
  it('writes the same bytes as a build without it', async () => {
    const [folder, other] = [makeDataset(), makeDataset()]
    await run(other, 'build')
    const records = await extractElsewhere(folder)
    const { status, stdout, stderr } = await buildFrom(folder, records)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('events (read elsewhere)')
    expect(stdout).not.toContain('(read)')
    const files = listFiles(folder)
    expect(files).toEqual(listFiles(other))
    for (const id of ['road-watch', 'barge-league', 'eve-dorn'])
      expect(files['data/actors.json']).toContain(`"${id}"`)
    expect(await run(folder, 'check')).toBe('The dataset is up to date\n')
  })

  it('takes the records in any order, and those of unchanged sources from its cache', async () => {
    const folder = makeDataset()
    const lines = (await extractElsewhere(folder)).trimEnd().split('\n')
    await run(folder, 'build')
    const before = listFiles(folder)
    const { stdout } = await buildFrom(folder, lines.reverse().join('\r\n'))
    expect(stdout).toContain('3 unchanged')
    const anew = await buildFrom(folder, lines.join('\n\n'), '--no-cache')
    expect(anew.stdout).toContain('read elsewhere')
    expect(listFiles(folder)).toEqual(before)
  })

  it('reads the texts of sources that have changed since, and tells', async () => {
    const folder = makeDataset()
    const records = await extractElsewhere(folder)
    writeFilesIn(folder, { 'sources/watch.md': sourceOf('Oman praised Yemen.') })
    const { status, stdout, stderr } = await buildFrom(folder, records)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Not used: 1 records that are of another text, .*: watch\n/)
    expect(stdout).toContain('watch: 1 quotes, 1 events (read)\n')
    expect(listFiles(folder)['data/events.json']).toContain('"oman"')
  })

  it.each([
    ['other actors', 'curation/actors.yml', actors.replace('Road Watch', 'Road League')],
    ['other words', 'lexicon/bargees.yml', words.replace('the League', 'the Union')],
    ['another day', 'sources/watch.md', sourceOf(texts.watch, '2018-03-09')],
  ])('uses no record that was made with %s', async (_, path, content) => {
    const folder = makeDataset()
    const records = await extractElsewhere(folder)
    writeFilesIn(folder, { [path]: content })
    const { stderr, stdout } = await buildFrom(folder, records)
    expect(stderr).toContain('are of another text, title or day, other actors or words')
    expect(stdout).toContain('(read)')
    const other = makeDataset()
    writeFilesIn(other, { [path]: content })
    await runCommand(['build'], { cwd: other })
    expect(listFiles(folder)).toEqual(listFiles(other))
  })

  it('tells what it does not use, and reads those texts', async () => {
    const folder = makeDataset()
    const lines = (await extractElsewhere(folder)).trimEnd().split('\n')
    const plain = lines.map((line) => line.replace(/,"basis":"[^"]*"/, ''))
    const failed = '{"id":"watch","error":"line 3: Unexpected end of its worker"}'
    const other = lines[0]?.replace(/"id":"[^"]*"/, '"id":"nobody"') ?? ''
    const { status, stderr } = await buildFrom(folder, [plain[0], failed, other].join('\n'))
    expect(status).toBe(0)
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('1 records that do not say what they are computed from'),
      'Not used: 1 records that could not be read there: watch',
      'Not used: 1 records that are of no source of the dataset: nobody',
      '',
    ])
    const complete = makeDataset()
    await run(complete, 'build')
    expect(listFiles(folder)).toEqual(listFiles(complete))
  })

  it.each([
    ['no JSON', '{"id":"watch"', 'part-0:1: Unexpected text, expected JSON'],
    ['no record', '\n{"id":"watch"}', 'part-0:2: title: Invalid input'],
    ['no UTF-8', Buffer.from('{"id":"\xEE"}', 'latin1'), 'part-0:1: Unexpected bytes'],
  ])('fails on %s, and writes nothing', async (_, records, message) => {
    const folder = makeDataset()
    const before = readFolder(folder)
    const { status, stderr } = await buildFrom(folder, records)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(listFiles(folder)).toEqual(before)
  })

  it.each([
    ['another status', /"status":"actual"/g, '"status":"planned"', 'quotes.json: Out of date'],
    ['a speaker who is nobody', /"speaker":"[^"]*"/, '"speaker":"nobody"', 'nobody'],
  ])('leaves it to check to find false records: %s', async (_, words, others, message) => {
    const folder = makeDataset()
    const records = (await extractElsewhere(folder)).replace(words, others)
    const built = await buildFrom(folder, records)
    const checked = await runCommand(['check'], { cwd: folder })
    expect([built.status, checked.status]).toContain(1)
    expect(built.stderr + checked.stderr + checked.stdout).toContain(message)
  })

  it.each([
    ['beyond the text', '"start":100000,"end":100009'],
    ['backwards', '"start":9,"end":3'],
  ])('names the source of a record whose spans are %s', async (_, span) => {
    const folder = makeDataset()
    const before = readFolder(folder)
    const records = (await extractElsewhere(folder)).replace(/"start":\d+,"end":\d+/g, span)
    const { status, stderr } = await buildFrom(folder, records)
    expect(status).toBe(1)
    expect(stderr).toMatch(/part-0:1: mentions\.0: Unexpected span from \d+ to \d+, expected/)
    expect(listFiles(folder)).toEqual(before)
  })

  it('fails where nothing is to be read', async () => {
    const folder = makeDataset()
    writeFilesIn(folder, { 'records/_SUCCESS': '' })
    const fail = async (path: string) =>
      (await runCommand(['build', '--from', path], { cwd: folder })).stderr
    expect(await fail('records')).toMatch(/^onrecord: records: No files, expected records/)
    expect(await fail('missing.ndjson')).toMatch(/^onrecord: missing.ndjson: No such file/)
  })
})

describe('extract --dataset', () => {
  it('reads files with the actors and words of a dataset', async () => {
    const folder = makeDataset()
    writeFilesIn(folder, { 'a.txt': 'Road Watch accused the League of delay.' })
    const table = await run(folder, 'extract', '--dataset', '.', '--format', 'csv', 'a.txt')
    expect(table).toContain('Road Watch,accused,accuse allege,Barge League')
  })

  it.each([
    [['--dataset', 'missing'], 'Unexpected "missing", expected the folder of a dataset'],
    [['--dataset', '.', '--lexicon', 'lexicon'], 'Unexpected --lexicon with --dataset'],
  ])('refuses %j', async (options, message) => {
    const call = ['extract', ...options, 'a.txt']
    const { status, stderr } = await runCommand(call, { cwd: makeDataset() })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) })
  })
})

describe('texts', () => {
  it('leaves out and tells the sources whose texts are not available', async () => {
    const folder = makeDataset()
    const quoted = `---
title: Note
authors: [Eve Sorn]
published: 2018-03-08
rights: quotation
url: https://example.org/note
text: { sha256: ${'a0'.repeat(32)}, length: 20 }
---
`
    writeFilesIn(folder, { 'sources/note.md': quoted })
    const { status, stdout, stderr } = await runCommand(['texts', folder])
    expect(status).toBe(0)
    expect(stderr).toBe(
      `${join(folder, 'sources', 'note.md')}: Its text is not available, so it is left out\n`,
    )
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['dawn', 'harbor', 'watch'])
  })
})
