import { readFileSync } from 'node:fs'
import { nameLists } from '../../src/names/name-lists.ts'
import { splitTokens } from '../../src/tokens/split-tokens.ts'

/** The entries of every list of names, split into tokens. */
export function readNameLists(): string[][][] {
  return nameLists.map((list) => {
    const path = new URL(`../../data/names/${list}.txt`, import.meta.url)
    const lines = readFileSync(path, 'utf8').split('\n')
    return lines.filter((line) => line !== '' && !line.startsWith('#')).map(splitName)
  })
}

function splitName(name: string): string[] {
  const offsets = splitTokens(name, 0, name.length)
  const tokens: string[] = []
  for (let index = 0; index < offsets.length; index += 2)
    tokens.push(name.slice(offsets[index], offsets[index + 1]))
  return tokens
}
