import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './support/run-script.ts'

const pages = globSync('{*,docs/*,.github/*,{apps,packages}/*/{*,*/*}}.md', {
  cwd: root,
  exclude: ['**/{node_modules,sources,.turbo}/**', 'apps/docs/{pages,reference}/**'],
})

/** The files that a page of Markdown links to, without what code blocks and code have. */
function listTargets(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
}

it.each(pages)('%s leads to files that exist', (page) => {
  const targets = listTargets(readFileSync(join(root, page), 'utf8'))
  const missing = targets.filter((target) => !existsSync(join(root, dirname(page), target)))
  expect(missing).toEqual([])
})
