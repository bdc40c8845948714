/** Prints how well the analyser agrees with the treebanks, on raw text. */
import { existsSync } from 'node:fs'
import { analyse } from '../src/index.ts'
import { readTreebank } from './read-treebank.ts'
import { scoreAnalysis } from './score-analysis.ts'

const shared = new URL('../../../../shared/treebank/', import.meta.url)

if (existsSync(shared)) {
  process.stdout.write(
    '| treebank | tokens F1 | sentences F1 | tags F1 |\n| --- | ---: | ---: | ---: |\n',
  )
  for (const [name, file] of [
    ['EWT dev', 'en_ewt.dev.conllu'],
    ['GUM dev', 'en_gum.dev.conllu'],
  ] as const) {
    const { tokens, sentences, tags } = scoreAnalysis(readTreebank(new URL(file, shared)), analyse)
    const figures = [tokens, sentences, tags].map(({ f1 }) => f1.toFixed(1))
    process.stdout.write(`| ${[name, ...figures].join(' | ')} |\n`)
  }
} else process.stderr.write('Nothing is evaluated: there are no treebanks in ../shared/treebank\n')
