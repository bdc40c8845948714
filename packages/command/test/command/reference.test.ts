import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/command/main.ts'
import { run } from '../support/fake-terminal.ts'
import { formatReference } from '../support/format-reference.ts'

const page = new URL('../../../../docs/command-line.md', import.meta.url)

it('the reference is made from the commands', async () => {
  const made = await formatReference(commands)
  if (process.env.UPDATE !== undefined) writeFileSync(page, made)
  expect(readFileSync(page, 'utf8')).toBe(made)
})

it('each command has a name of its own, and examples that call it', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  for (const { name, examples } of commands) {
    expect(examples).not.toEqual([])
    for (const { call } of examples) expect(call).toContain(`onrecord ${name}`)
  }
})

describe.each(commands.map(({ name }) => name))('help of %s', (name) => {
  it('fits narrow terminals', async () => {
    const { out } = await run(['help', name])
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(80)
  })

  it('has its options, and an example', async () => {
    const { out } = await run(['help', name])
    expect(out).toMatch(/^Usage: onrecord \S+ \[OPTION…\]/)
    expect(out).toContain('  -h, --help')
    expect(out).toMatch(/\nExamples:\n {2}# .+\n {2}\S/)
  })
})
