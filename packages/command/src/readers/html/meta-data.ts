import type { HtmlElement } from './parse-html.ts'
import { attributeOf } from './tree.ts'

/** The `<meta>` elements of a page, by their names in lower case. */
export class MetaData {
  readonly #values = new Map<string, string[]>()

  constructor(elements: readonly HtmlElement[]) {
    for (const element of elements) {
      if (element.tagName !== 'meta') continue
      const name = attributeOf(element, 'property') ?? attributeOf(element, 'name')
      const value = attributeOf(element, 'content')?.trim()
      if (name === undefined || !value) continue
      const key = name.toLowerCase()
      this.#values.set(key, [...(this.#values.get(key) ?? []), value])
    }
  }

  /** The first value of the first of some names that has one. */
  get(...names: string[]): string | undefined {
    return this.getAll(...names)[0]
  }

  /** All values of the first of some names that has one. */
  getAll(...names: string[]): readonly string[] {
    return this.#values.get(names.find((name) => this.#values.has(name)) ?? '') ?? []
  }
}
