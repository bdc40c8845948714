import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatConllu } from '../../src/annotation/format-conllu.ts'
import { checkConllu } from '../support/check-conllu.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const text =
  'Ada Quill 🙂 didn’t leave, and “the road is open,” she said. Iran attacked Iraq on 3 May 2017.\n\nIran accused Iraq of\nsmuggling.\n'

const annotate = async (format: string, content = text) => {
  const folder = makeFolder({ 'talks.txt': content })
  const out = join(folder, 'out')
  const { code, errors } = await run([
    'annotate',
    '--format',
    format,
    '--out',
    out,
    join(folder, 'talks.txt'),
  ])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return readFolder(out)
}

describe('CoNLL-U', () => {
  it('has words, trees and names', async () => {
    const conllu = (await annotate('conllu'))['talks.conllu'] ?? ''
    expect(checkConllu(conllu)).toEqual([])
    expect(conllu).toMatch(
      /^# newdoc id = talks\n# newpar\n# sent_id = talks-1\n# text = Ada Quill 🙂/,
    )
    expect(conllu).toMatch(/^1\tAda\tAda\tPROPN\tNNP\t_\t\d+\t[a-z:]+\t_\tNER=B-PER$/m)
    expect(conllu).toMatch(/\tdid\tdo\tAUX\tVBD\t_\t\d+\taux\t_\tSpaceAfter=No\n\d+\tn’t\t/)
    expect(conllu.match(/^# newpar$/gm)).toHaveLength(2)
  })

  it('is well formed, whatever the text', () => {
    const piece = fc.constantFrom(
      'Oman',
      ' ',
      '\n',
      '\n\n',
      '\t',
      '“',
      '"',
      '#',
      '|',
      '_',
      '. ',
      'didn’t',
      '🙂',
      '3 1/2',
      '\u00a0',
      'é',
      '=',
      '%',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const conllu = formatConllu({ name: 'x', text: pieces.join('') })
        expect(conllu === '' ? [] : checkConllu(conllu)).toEqual([])
      }),
      { numRuns: 200, seed: 20 },
    )
  })
})

describe('brat', () => {
  it('has text-bound annotations whose offsets count code points', async () => {
    const files = await annotate('brat')
    const points = [...text]
    const bound = (files['talks.ann'] ?? '').split('\n').filter((line) => line.startsWith('T'))
    expect(bound.length).toBeGreaterThan(5)
    for (const line of bound) {
      const [, place = '', words] = line.split('\t')
      const [label, ...spans] = place.split(/[ ;](?=\d+ )| (?=\d+ \d+)/)
      expect(files['annotation.conf']).toContain(`\n${label}`)
      const parts = spans.map((span) => {
        const [start, end] = span.split(' ').map(Number)
        return points.slice(start, end).join('')
      })
      expect(parts.join(' ')).toBe(words)
      expect(words).not.toContain('\n')
    }
    expect(files['talks.txt']).toBe(text)
  })

  it('has events, relations, attributes and ids of entities', async () => {
    const ann = (await annotate('brat'))['talks.ann'] ?? ''
    const idOf = (words: string) =>
      new RegExp(`^(T\\d+)\\t\\S+ [^\\t]+\\t${words}$`, 'm').exec(ann)?.[1]
    const attack = idOf('attacked')
    expect(ann).toMatch(
      new RegExp(
        `^E\\d+\\tASSAULT:${attack} agent:${idOf('Iran')} recipient:${idOf('Iraq')}$`,
        'm',
      ),
    )
    expect(ann).toMatch(
      new RegExp(`^R2\\tspeaker Arg1:${idOf('Iraq of smuggling')} Arg2:T\\d+$`, 'm'),
    )
    expect(ann).toMatch(/^A\d+\tstatus E\d+ actual$/m)
    expect(ann).toMatch(new RegExp(`^#\\d+\\tAnnotatorNotes ${idOf('Iran')}\\tiran$`, 'm'))
    expect(ann).toMatch(/^T\d+\tindirect-quotation \d+ \d+;\d+ \d+\tIraq of smuggling$/m)
  })
})

describe('Label Studio', () => {
  it('has tasks with labels of the interface', async () => {
    const files = await annotate('label-studio')
    const [task] = JSON.parse(files['tasks.json'] ?? '')
    expect(task.data).toMatchObject({ text, source: 'talks' })
    const points = [...text]
    const regions = task.predictions[0].result.filter(
      ({ type }: { type: string }) => type === 'labels',
    )
    for (const { value } of regions) {
      expect(points.slice(value.start, value.end).join('')).toBe(value.text)
      expect(files['labels.xml']).toContain(`<Label value="${value.labels[0]}" `)
    }
  })

  it('is printed without --out', async () => {
    const file = join(makeFolder({ 'talks.txt': text }), 'talks.txt')
    const { out } = await run(['annotate', '--format', 'label-studio', file])
    expect(JSON.parse(out)).toHaveLength(1)
  })
})

it.each([
  [[], 'Expected --format or --import'],
  [['--format', 'spacy', 'x'], 'Unexpected --format "spacy", expected one of conllu'],
  [['--format', 'brat', 'x'], 'Expected --out FOLDER with --format brat'],
  [['--format', 'conllu'], 'Expected a FILE or DATASET'],
])('annotate %j is a wrong call', async (parameters, message) => {
  const { code, errors } = await run(['annotate', ...parameters])
  expect(code).toBe(2)
  expect(errors).toContain(message)
})

it('refuses two texts of one name', async () => {
  const folder = makeFolder({ 'a/talks.txt': text, 'b/talks.txt': text })
  const { code, errors } = await run(['annotate', '--format', 'conllu', folder])
  expect(code).toBe(1)
  expect(errors).toContain('Unexpected second text "talks"')
  expect(readFileSync(join(folder, 'a/talks.txt'), 'utf8')).toBe(text)
})
