import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from '../../src/index.ts'

interface Score {
  p: number
  r: number
  f1: number
}

/**
 * Score the names of texts by `score.mjs mentions`, in per cent.
 *
 * @param isMeasured
 *   Whether the text at an index counts.
 */
export function scoreNames(
  gold: URL,
  tools: URL,
  isMeasured: (index: number) => boolean,
): { overlap: Score; strict: Score } {
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && isMeasured(index))
  const records = lines.map((line) => {
    const { docId: id, text } = JSON.parse(line) as { docId: string; text: string }
    const names = analyse(text).flatMap((sentence) => sentence.names)
    const mentions = names.map((name) => ({ ...name, form: 'name', entity: null }))
    return `${JSON.stringify({ id, mentions })}\n`
  })
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-names-'))
  try {
    const [measured, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')]
    writeFileSync(measured, lines.join('\n'))
    writeFileSync(predicted, records.join(''))
    const scorer = fileURLToPath(new URL('score.mjs', tools))
    const parameters = [scorer, 'mentions', measured, predicted]
    return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
