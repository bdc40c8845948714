import type { Source } from '@onrecord/schema'

/** How the text of a source differs from the one of the previous build. */
export interface TextChange {
  /** The id of the source now. */
  id: string
  isSame: boolean
  /** How much longer or shorter it is, in UTF-16 code units. */
  shift: number
}

/** Compares the sources of two builds. A source whose file was renamed is known by its text. */
export class TextChanges {
  readonly #changes = new Map<string, TextChange>()

  constructor(before: readonly Source[], after: readonly Source[]) {
    const byId = new Map(after.map((source) => [source.id, source]))
    const byText = new Map(after.map((source) => [source.text.sha256, source]))
    for (const { id, text } of before) {
      const now = byId.get(id) ?? byText.get(text.sha256)
      if (now === undefined) continue
      const isSame = now.text.sha256 === text.sha256
      this.#changes.set(id, { id: now.id, isSame, shift: Math.abs(now.text.length - text.length) })
    }
  }

  /** How a source of the previous build changed; undefined if it is gone. */
  get(id: string): TextChange | undefined {
    return this.#changes.get(id)
  }
}
