import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** What is read of a node of Babel's syntax tree, whose types Stryker leaves out. */
interface Node {
  readonly type: string
  readonly name?: string
  readonly key?: Node
  readonly callee?: { readonly property?: Node }
}
interface Path {
  readonly node: Node
  readonly parent: Node | undefined
}

/** Whether a text is that of `schema.describe('A day.')` or `schema.meta({ description: 'A day.' })`. */
const isDescription = ({ node, parent }: Path): boolean =>
  (node.type === 'StringLiteral' || node.type === 'TemplateLiteral') &&
  (parent?.callee?.property?.name === 'describe' ||
    (parent?.type === 'ObjectProperty' && parent.key?.name === 'description'))

/**
 * Leaves alone the descriptions of fields. They are documentation: nothing depends on their words, and a test could only repeat
 * them.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'descriptions', {
    shouldIgnore: (path) => (isDescription(path as Path) ? 'It is documentation.' : undefined),
  }),
]
