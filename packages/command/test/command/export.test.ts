import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'
import { makeSample } from '../support/sample-dataset.ts'

const formats = ['csv', 'ndjson', 'parquet', 'sqlite', 'events', 'jsonld']

describe('export', () => {
  it.each(formats)('writes %s, the same bytes each time', async (format) => {
    const { folder } = makeSample()
    const out = makeFolder()
    for (const name of ['first', 'second']) {
      const { code, out: said } = await run([
        'export',
        '--format',
        format,
        '--out',
        join(out, name),
        folder,
      ])
      expect(code).toBe(0)
      expect(said).toContain(join(out, name))
    }
    const files = Object.entries(readFolder(out))
    const named = (start: string) =>
      files
        .filter(([path]) => path.startsWith(start))
        .map(([path, text]) => [path.slice(start.length), text])
    expect(named('first').length).toBeGreaterThan(0)
    expect(named('second')).toEqual(named('first'))
    expect(files).toHaveLength(named('first').length * 2)
  })

  it('replaces what it wrote before, and leaves other files of a folder', async () => {
    const { folder } = makeSample()
    const out = makeFolder({ 'quotes.csv': 'old', 'notes.txt': 'mine' })
    expect((await run(['export', '--format', 'csv', '--out', out, folder])).code).toBe(0)
    const files = readFolder(out)
    expect(files['quotes.csv']).toContain('ada-quill-1')
    expect(files['notes.txt']).toBe('mine')
  })

  it('writes one table to standard output', async () => {
    const { folder } = makeSample()
    const { code, out } = await run([
      'export',
      '--format',
      'csv',
      '--table',
      'redirects',
      '--out',
      '-',
      folder,
    ])
    expect({ code, out }).toEqual({
      code: 0,
      out: 'kind,from_id,to_id\r\nactor,quill,ada-quill\r\n',
    })
  })

  it('writes nothing where one file of a folder cannot be written', async () => {
    const { folder } = makeSample()
    const out = makeFolder({ 'quotes.csv/notes.txt': 'a folder', 'events.csv': 'old' })
    const before = readFolder(out)
    const { code, errors } = await run(['export', '--format', 'csv', '--out', out, folder])
    expect(code).toBe(1)
    expect(errors).toContain(`${join(out, 'quotes.csv')}: Unexpected directory, expected a file`)
    expect(readFolder(out)).toEqual(before)
  })

  it.each([
    ['a folder for a file', 'ndjson', '', 'Unexpected directory, expected a file'],
    ['a file for a folder', 'csv', 'notes.txt', 'Unexpected file, expected a folder'],
  ])('refuses %s', async (_, format, name, message) => {
    const { folder } = makeSample()
    const out = join(makeFolder({ 'notes.txt': 'mine' }), name)
    const { code, errors } = await run(['export', '--format', format, '--out', out, folder])
    expect(code).toBe(1)
    expect(errors).toContain(message)
  })

  it.each([
    ['no format', ['--out', 'a'], 'Expected --format, one of csv, ndjson, parquet'],
    [
      'another format',
      ['--format', 'xlsx', '--out', 'a'],
      'Unexpected --format "xlsx", expected one of',
    ],
    ['no output', ['--format', 'csv'], 'Expected --out FOLDER'],
    [
      'another unit',
      ['--format', 'csv', '--out', 'a', '--offsets', 'bytes'],
      'Unexpected --offsets "bytes"',
    ],
    [
      'another table',
      ['--format', 'csv', '--out', 'a', '--table', 'songs'],
      'Unexpected --table "songs", expected one of dataset, sources',
    ],
    [
      'a table of one file',
      ['--format', 'ndjson', '--out', 'a', '--table', 'quotes'],
      'Unexpected --table',
    ],
    ['tables on standard output', ['--format', 'csv', '--out', '-'], 'Unexpected --out -'],
    ['bytes on standard output', ['--format', 'sqlite', '--out', '-'], 'Unexpected --out -'],
    [
      'offsets where there are none',
      ['--format', 'events', '--out', 'a', '--offsets', 'utf-16'],
      'Unexpected --offsets',
    ],
    [
      'a spreadsheet of Parquet',
      ['--format', 'parquet', '--out', 'a', '--spreadsheet'],
      'Unexpected --spreadsheet',
    ],
  ])('with %s is a wrong call', async (_, parameters, message) => {
    const { code, out, errors } = await run(['export', ...parameters, makeSample().folder])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toContain(message)
  })

  it('refuses a folder without a dataset', async () => {
    const { code, errors } = await run(['export', '--format', 'ndjson', '--out', '-', makeFolder()])
    expect(code).toBe(1)
    expect(errors).toContain('No dataset; run "onrecord build" first')
  })

  it('refuses a dataset whose records name what is not there', async () => {
    const { folder } = makeSample()
    const events = readFolder(folder)['data/events.json'] ?? ''
    writeFilesIn(folder, { 'data/events.json': events.replace('"qatar"', '"atlantis"') })
    const { code, out, errors } = await run(['export', '--format', 'ndjson', '--out', '-', folder])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(errors).toContain('accuse-1: Unexpected actor "atlantis"')
  })

  it('reads a dataset without its sources, as it is installed', async () => {
    const { folder } = makeSample()
    const files = Object.entries(readFolder(folder)).filter(([path]) => path.startsWith('data'))
    const installed = makeFolder(Object.fromEntries(files))
    expect((await run(['export', '--format', 'jsonld', '--out', '-', installed])).code).toBe(0)
  })
})

describe('CSV and spreadsheets', () => {
  const exportQuotes = (...others: string[]) =>
    run([
      'export',
      '--format',
      'csv',
      '--table',
      'quotes',
      '--out',
      '-',
      ...others,
      makeSample().folder,
    ])

  it('leaves texts as they are, and says which spreadsheets take for formulas', async () => {
    const { out, errors } = await exportQuotes()
    expect(out).toContain(',"=1+1, “boats” 🚤 are late,",')
    expect(errors).toContain('quotes: Texts that begin with "=", "+", "-" or "@"')
  })

  it('guards them on request, and marks the encoding', async () => {
    const { out, errors } = await exportQuotes('--spreadsheet')
    expect(out.startsWith('\uFEFFid,kind,')).toBe(true)
    expect(out).toContain(`,"'=1+1, “boats” 🚤 are late,",`)
    expect(errors).toBe('')
  })

  it('leaves negative numbers alone', async () => {
    const { out } = await run([
      'export',
      '--format',
      'events',
      '--out',
      '-',
      '--spreadsheet',
      makeSample().folder,
    ])
    expect(out).toContain(',-23.61,')
  })
})
