import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listPublicPackages } from '../release/public-packages.ts'
import { root } from './support/run-script.ts'

/** The schemas in full: who imports them asks for them. */
const schemasInFull = '@onrecord/schema/schemas.d.ts'

/** The longest type that may stand within another one, in fields: one that is longer has a name to hover over. */
const longest = 6

const files = listPublicPackages(root).flatMap(({ directory, manifest }) => {
  const folder = join(root, directory, 'dist')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => ({
      name: `${manifest.name}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }))
})

/** Whether a type is that of a constant: it has the words themselves. */
const isConstant = ({ parent, members }: ts.TypeLiteralNode): boolean =>
  ts.isVariableDeclaration(parent) &&
  members.every((member) => ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly)

/** The types of objects that are written out where they are used, with more fields than one reads at a glance. */
function findUnnamed(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isTypeLiteralNode(node) && node.members.length > longest && !isConstant(node))
      found.push(node.getText(source).slice(0, 60))
    ts.forEachChild(node, visit)
  }
  const source = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, true)
  visit(source)
  return found
}

describe.each(files.filter(({ name }) => name !== schemasInFull))('$name', ({ text }) => {
  it('shows schemas by the interface of what they accept, and no parts of them', () => {
    const schema = /\bz\.ZodType<[\w$.[\]]+(?:, [\w$.[\]]+)?>/g
    const error = /\bz\.ZodError\b/g
    expect(text.replace(schema, '').replace(error, '')).not.toMatch(/\bz\.|\bzod["']\)/)
  })

  it('shows the names of types, and no inferred ones written out', () => {
    expect(findUnnamed(text)).toEqual([])
  })
})

it('looks at every public package', () => {
  expect(
    new Set(files.map(({ name }) => name.replace(/\/[^/]+\.d\.ts$/, ''))).size,
  ).toBeGreaterThan(7)
})
