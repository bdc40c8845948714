import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readOptions } from '../src/command/options.ts'
import type { Tool } from '../src/tools/tool.ts'
import { tools } from '../src/tools/tools.ts'
import { listParameters } from './support/list-parameters.ts'

const file = new URL('../README.md', import.meta.url)
const readme = readFileSync(file, 'utf8')

/** A row a tool: what it answers, and its parameters but those of all lists. */
const rows = tools.map((tool) => {
  const { name, description } = tool
  const parameters = listParameters(tool as unknown as Tool).filter(
    (key) => !['limit', 'offset'].includes(key),
  )
  const [summary] = description.split(/(?<=[.?])\s/)
  return `| \`${name}\` | ${summary} | ${parameters.map((key) => `\`${key}\``).join(' ')} |\n`
})
const table = `| tool | answers | parameters |\n| --- | --- | --- |\n${rows.join('')}`

it('lists the tools; UPDATE=1 writes the table', () => {
  const fresh = readme.replace(
    /(<!-- tools -->\n)[\s\S]*?(<!-- \/tools -->)/,
    (_, start, end) => start + table + end,
  )
  if (process.env.UPDATE) writeFileSync(file, fresh)
  else expect(readme).toBe(fresh)
})

it('has configurations that are JSON, and start the server with a call that it takes', () => {
  const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
    JSON.parse(json),
  )
  const servers = blocks.map(({ mcpServers, servers }) => (mcpServers ?? servers).onrecord)
  expect(servers.length).toBe(2)
  for (const { command, args } of servers) {
    expect([command, ...args.slice(0, 2)]).toEqual(['npx', '-y', '@onrecord/mcp'])
    expect(readOptions(args.slice(2))).toEqual({ kind: 'published' })
  }
})
