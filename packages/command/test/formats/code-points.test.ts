import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'
import { makeSample, sampleTexts } from '../support/sample-dataset.ts'

interface Line {
  record: string
  text: { length: number; unit: string }
  evidence: { source: string; start: number; end: number; unit: string; exact?: string }[]
}

describe('export with offsets in code points', () => {
  const exportTo = (out: string, folder: string, ...others: string[]) =>
    run([
      'export',
      '--format',
      'ndjson',
      '--out',
      out,
      '--offsets',
      'code-points',
      ...others,
      folder,
    ])

  it('has the words of each place, also of texts in folders and of those that may only be quoted', async () => {
    const { folder, texts } = makeSample()
    const { code, out } = await exportTo('-', folder, '--texts', texts)
    expect(code).toBe(0)
    const lines: Line[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const places = lines.flatMap(({ evidence = [] }) => evidence)
    expect(new Set(places.map(({ source }) => source))).toEqual(new Set(['harbor', 'road']))
    for (const { source, start, end, unit, exact } of places) {
      expect(unit).toBe('code-points')
      const words = [...(sampleTexts[source] ?? '')].slice(start, end).join('')
      expect(words).toBe(exact ?? 'road')
      expect(sampleTexts[source]?.slice(start, end)).not.toBe(words)
    }
    const lengths = lines.filter(({ record }) => record === 'source').map(({ text }) => text)
    expect(lengths).toEqual(
      Object.values(sampleTexts).map((text) =>
        expect.objectContaining({ length: [...text].length, unit: 'code-points' }),
      ),
    )
  })

  it('names the texts that are not available, and writes nothing', async () => {
    const { folder } = makeSample()
    const out = makeFolder()
    const { code, errors } = await exportTo(join(out, 'a.ndjson'), folder)
    expect(code).toBe(1)
    expect(errors).toContain(
      'road: Its text is not available, expected road.txt in the folder of --texts',
    )
    expect(errors).not.toContain('harbor')
    expect(readFolder(out)).toEqual({})
  })

  it('refuses texts that are not those of the records', async () => {
    const { folder, texts } = makeSample({
      'sources/2018/harbor.md': `${sampleTexts.harbor} More.`,
    })
    const { code, errors } = await exportTo('-', folder, '--texts', texts)
    expect(code).toBe(1)
    expect(errors).toContain('harbor.md: Not the text of the records; run "onrecord build"')
  })

  it('needs no texts in UTF-16', async () => {
    const { folder } = makeSample()
    const { code } = await run([
      'export',
      '--format',
      'ndjson',
      '--out',
      '-',
      '--offsets',
      'utf-16',
      folder,
    ])
    expect(code).toBe(0)
  })
})
