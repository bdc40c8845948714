import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Analyser, analyse } from '../../src/index.ts'
import { writeModel } from '../../src/model/model-file.ts'
import { trainModel } from '../../training/train-model.ts'

/** Sentences of a small language: who met, left or saw whom. */
const people = ['Ada', 'Barda', 'Ivo', 'Quill', 'Torvald', 'Mirela']
const verbs = ['met', 'left', 'saw']

function listSentences(): string[] {
  return people.flatMap((subject) =>
    verbs.flatMap((verb, index) => {
      const object = people[(people.indexOf(subject) + index + 1) % people.length] ?? ''
      return [
        `1\t${subject}\t${subject}\tPROPN\tNNP\t_\t2\tnsubj\t_\t_`,
        `2\t${verb}\t${verb}\tVERB\tVBD\t_\t0\troot\t_\t_`,
        `3\t${object}\t${object}\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No`,
        '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
      ].join('\n')
    }),
  )
}

let folder = ''
const shared = () => pathToFileURL(`${folder}/`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-training-'))
  mkdirSync(join(folder, 'treebank'))
  mkdirSync(join(folder, 'gold/mentions'), { recursive: true })
  const treebank = `# newdoc id = small\n${listSentences().join('\n\n')}\n\n`
  for (const name of ['en_ewt', 'en_gum'])
    writeFileSync(join(folder, `treebank/${name}.train.conllu`), treebank)
  const text = listSentences()
    .map((sentence) =>
      sentence
        .split('\n')
        .map((line) => line.split('\t')[1])
        .join(' '),
    )
    .join(' ')
  const entities = [...text.matchAll(/\p{Lu}\p{Ll}+/gu)].map(({ 0: name, index }) => ({
    type: 'person',
    named: true,
    name: [index, index + name.length],
  }))
  const record = `${JSON.stringify({ docId: 'small', text, entities })}\n`
  for (const name of [
    'gum.train',
    're3d.open',
    'wikigold',
    'crossner-politics.train',
    'uner-ewt.test',
  ])
    writeFileSync(join(folder, `gold/mentions/${name}.jsonl`), record)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('trainModel', () => {
  it('learns tags, trees and names, and gives the same bytes again', async () => {
    const lines: string[] = []
    const report = (line: string) => lines.push(line)
    const bytes = writeModel(await trainModel({ shared: shared(), epochs: 60, report }))
    expect(lines).toHaveLength(60)
    expect(writeModel(await trainModel({ shared: shared(), epochs: 60 }))).toEqual(bytes)
    const [sentence] = analyse('Mirela saw Ada.', new Analyser(bytes))
    expect(sentence?.tokens.map(({ tag, head, relation }) => `${tag} ${head} ${relation}`)).toEqual(
      ['PROPN 1 nsubj', 'VERB -1 root', 'PROPN 1 obj', 'PUNCT 1 punct'],
    )
    expect(sentence?.names.map(({ start, type }) => `${start} ${type}`)).toEqual([
      '0 PER',
      '11 PER',
    ])
  })
})
