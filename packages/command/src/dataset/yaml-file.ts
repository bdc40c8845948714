import { describeIssue } from '@onrecord/schema'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import { InputError } from './input-error.ts'

/** A YAML text that knows its lines. */
export class YamlFile {
  readonly value: unknown
  readonly #name: string
  readonly #firstLine: number
  readonly #lines = new LineCounter()
  readonly #document: Document.Parsed

  /**
   * @param text
   *   The YAML.
   * @param name
   *   The name of the file, for messages.
   * @param firstLine
   *   The line of the file on which the text starts.
   * @throws InputError
   *   If the text is no YAML, or has tags of a kind that JSON lacks.
   */
  constructor(text: string, name: string, firstLine = 1) {
    this.#name = name
    this.#firstLine = firstLine
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      logLevel: 'error',
      prettyErrors: false,
    })
    const [error] = [...this.#document.errors, ...this.#document.warnings]
    if (error) throw new InputError(`${this.#at(error.pos[0])}: ${describeProblem(error)}`)
    visit(this.#document, {
      Alias: (_, alias, ancestors) => {
        if (ancestors.includes(alias.resolve(this.#document) as Node))
          throw new InputError(
            `${this.#at(startOf(alias) ?? 0)}: Unexpected alias *${alias.source} within what it stands for`,
          )
      },
    })
    try {
      this.value = this.#document.toJS()
    } catch (error) {
      throw new InputError(`${name}:${firstLine}: ${(error as Error).message}`)
    }
  }

  /** Where a value is, as `file:line`; of one that is missing, where it is missed. */
  locate(path: readonly PropertyKey[]): string {
    let node: unknown = this.#document.contents
    let offset = startOf(node)
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.#document)
      if (isMap(node)) {
        const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key)
        if (pair === undefined) break
        offset = startOf(pair.key) ?? offset
        node = pair.value
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key]
        offset = startOf(node) ?? offset
      } else break
    }
    return this.#at(offset ?? 0)
  }

  /**
   * Check the value against a schema.
   *
   * @throws InputError
   *   If it does not match; the message has a line for each issue, with its place and value.
   */
  parse<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
    const result = schema.safeParse(this.value)
    if (result.success) return result.data
    const lines = result.error.issues.map((issue) => {
      const [key] = issue.code === 'unrecognized_keys' ? issue.keys : []
      const path = key === undefined ? issue.path : [...issue.path, key]
      return `${this.locate(path)}: ${describeIssue(issue, this.value)}`
    })
    throw new InputError(lines.join('\n'))
  }

  #at(offset: number): string {
    const { line } = this.#lines.linePos(offset)
    return `${this.#name}:${Math.max(line, 1) + this.#firstLine - 1}`
  }
}

const describeProblem = ({ code, message }: YAMLError): string =>
  code === 'MULTIPLE_DOCS'
    ? 'Unexpected second YAML document, expected one'
    : (message.split('\n')[0] ?? message)

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
