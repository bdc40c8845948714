import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder } from '../support/make-folder.ts'
import { thunder } from '../support/own-verb.ts'

const paper =
  'Ada Quill visited Oman on 5 March 2018.\n\n“The road has been closed for eleven months,” Quill said. Tom Barda said that 300 boats had left.\n'
const makeTexts = (): string =>
  makeFolder({ 'paper.txt': paper, 'more/notes.md': 'Nothing is said here.\n' })

const verify = (claims: string, ...options: string[]) => {
  const folder = makeTexts()
  return run(['verify', '-', '--against', folder, ...options], claims).then((output) => ({
    ...output,
    out: output.out.replaceAll(folder, 'texts'),
  }))
}

describe('onrecord verify', () => {
  it('finds the quotations of an article in texts', async () => {
    const { out, code } = await verify(
      'Ada Quill said: “The road has been closed for eleven months.”',
    )
    expect(code).toBe(0)
    expect(out).toBe(`exact         -:1:18  Ada Quill: “The road has been closed for eleven months.”
              texts/paper.txt:3:2  Ada Quill: “The road has been closed for eleven months”

1 quotation: 1 exact
`)
  })

  it('shows what is different, and fails', async () => {
    const { out, code } = await verify('“The road has been closed for twelve months,” Quill said.')
    expect(code).toBe(1)
    expect(out).toContain('The road has been closed for {+twelve+} [-eleven-] months')
    expect(out).toContain('1 quotation: 1 altered')
  })

  it('accepts the verdicts that are good enough', async () => {
    const claims = JSON.stringify([
      { words: '300 boats had left', speaker: 'Tom Barda' },
      'The road has been closed',
    ])
    expect((await verify(claims)).code).toBe(1)
    const { out, code } = await verify(claims, '--accept', 'exact, paraphrase')
    expect(code).toBe(0)
    expect(out).toContain('2 quotations: 1 exact, 1 paraphrase')
  })

  it('writes JSON', async () => {
    const { out } = await verify(
      '[{"words": "The road is long", "speaker": "Quill"}]',
      '--format',
      'json',
    )
    expect(JSON.parse(out)).toEqual([
      {
        claim: { words: 'The road is long', speaker: 'Quill' },
        verdict: 'absent',
        match: null,
        speaker: null,
        difference: [],
      },
    ])
  })

  it('has nothing against a text without quotations', async () => {
    const { out, code } = await verify('The road is long.')
    expect([out, code]).toEqual(['\n0 quotations\n', 0])
  })

  it('verifies against the records of a dataset, with its texts or without', async () => {
    const { folder, texts } = makeDataset()
    writeDataset(folder, { texts })
    const claims = JSON.stringify([
      { words: 'We walked up from the valley at night', speaker: 'Ada Quill' },
      { words: 'The road is open', speaker: 'Lavrov' },
      { words: 'The road had been closed for eleven winters', speaker: 'Ada Quill' },
    ])
    const against = ['verify', '-', '--format', 'json', '--against', folder]
    const verdicts = async (...options: string[]) =>
      JSON.parse((await run([...against, ...options], claims)).out).map(
        ({ verdict }: { verdict: string }) => verdict,
      )
    expect(await verdicts()).toEqual(['exact', 'other-speaker', 'absent'])
    expect((await verdicts('--texts', texts)).slice(0, 2)).toEqual(['exact', 'other-speaker'])
    const { out } = await run(['verify', '-', '--against', folder], claims)
    expect(out).toMatch(/road, character \d+ {2}Ada Quill: “We walked up/)
  })

  it('shows control characters of claims', async () => {
    const { out } = await verify('["The road \u001B]0;x\u0007 has been closed for eleven months"]')
    expect(out).not.toContain('\u001B')
  })

  it('refuses a claim with a field that it does not know', async () => {
    const { errors, code } = await verify('[{"words": "the road", "speker": "Ada Quill"}]')
    expect(errors).toContain('Unrecognized key: "speker"')
    expect(code).toBe(1)
  })

  it('reads texts of the type and in the encoding that are given', async () => {
    const said = (words: string) => `“${words}” said Ada Quill.`
    const folder = makeFolder({
      'paper.dat': Buffer.from(
        `<p>\x93Caf\xe9s are open,\x94 said Ada Quill.</p><script>“Roads are open,” said Tom Barda.</script>`,
        'latin1',
      ),
    })
    const options = ['--type', 'html', '--encoding', 'windows-1252', '--format', 'json']
    const claims = join(
      makeFolder({ 'claims.json': '["Cafés are open", "Roads are open"]' }),
      'claims.json',
    )
    const { out } = await run([
      'verify',
      claims,
      '--against',
      join(folder, 'paper.dat'),
      ...options,
    ])
    expect(JSON.parse(out)).toMatchObject([{ verdict: 'exact' }, { verdict: 'absent' }])
    const page = Buffer.from(`<p>${said('Boats are late,')}</p>`)
    const read = await run(
      ['verify', '-', '--against', makeTexts(), '--type', 'html', '--format', 'json'],
      [page],
    )
    expect(JSON.parse(read.out)).toMatchObject([{ claim: { words: 'Boats are late' } }])
  })

  it('reads texts with words of the caller', async () => {
    const folder = makeFolder({
      'paper.txt': 'Ada Quill visited Oman. Quill thundered that the road was shut.',
      'words.yml': thunder,
    })
    const claims = '[{"words": "the road was shut", "speaker": "Ada Quill"}]'
    const verdict = async (...options: string[]) => {
      const paper = join(folder, 'paper.txt')
      const call = ['verify', '-', '--against', paper, '--format', 'json', ...options]
      return JSON.parse((await run(call, claims)).out)[0].verdict
    }
    expect(await verdict()).not.toBe('paraphrase')
    expect(await verdict('--lexicon', join(folder, 'words.yml'))).toBe('paraphrase')
  })

  it.each([
    [[], 2, 'Expected CLAIMS and --against REFERENCE'],
    [['-'], 2, 'Expected CLAIMS and --against REFERENCE'],
    [['-', '--against', '.', '--accept', 'fine'], 2, 'Unexpected --accept "fine"'],
    [['-', '--against', '.', '--format', 'xml'], 2, 'Unexpected --format "xml"'],
    [['-', '--against', 'nowhere'], 1, 'nowhere: No such file or folder'],
    [['-', '--against', 'test/support'], 1, 'No texts'],
    [['nowhere.txt', '--against', '.'], 1, 'nowhere.txt: No such file'],
  ])('refuses %j', async (parameters, code, message) => {
    const result = await run(['verify', ...parameters])
    expect(result.code).toBe(code)
    expect(result.errors).toContain(message)
  })

  it.each([
    ['{"words": 1}', 'claims.json: '],
    ['[{"words": 1}]', '0'],
    ['[', 'expected JSON'],
  ])('refuses claims %s', async (text, message) => {
    const file = join(makeFolder(), 'claims.json')
    writeFileSync(file, text)
    const { code, errors } = await run(['verify', file, '--against', makeTexts()])
    expect(code).toBe(1)
    expect(errors).toContain(message)
  })
})
