import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = join(root, 'packages/dataset/sources')
const texts = process.env.ONRECORD_TEXTS ?? ''
const longestRun = 12

it('no file of the repository copies from a text that may only be quoted from', (context) => {
  context.skip(texts === '', 'Expected ONRECORD_TEXTS, the folder of the texts to compare with')
  const given = listQuotationSources().map((id) => join(texts, `${id}.txt`))
  expect(given.length).toBeGreaterThan(0)
  const files = listFiles()
  expect(files.length).toBeGreaterThan(100)
  for (const path of given) {
    const runs = new Set(outsideQuotations(readFileSync(path, 'utf8')).flatMap(runsOf))
    expect(runs.size).toBeGreaterThan(100)
    const copies = files.filter((file) =>
      runsOf(readFileSync(join(root, file), 'utf8')).some((run) => runs.has(run)),
    )
    expect(copies).toEqual([])
  }
})

function listQuotationSources(): string[] {
  return readdirSync(sources)
    .filter((name) => {
      const [, matter = ''] = readFileSync(join(sources, name), 'utf8').split(/^---$/m)
      return parse(matter)?.rights === 'quotation'
    })
    .map((name) => name.replace(/\.md$/, ''))
}

/** The files that git keeps, or would keep. */
function listFiles(): string[] {
  const parameters = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(
      (file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile(),
    )
}

const outsideQuotations = (text: string): string[] => text.split(/“[^”]*”/)

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const starts = Array.from(
    { length: Math.max(0, words.length - longestRun + 1) },
    (_, index) => index,
  )
  return starts.map((start) => words.slice(start, start + longestRun).join(' '))
}
