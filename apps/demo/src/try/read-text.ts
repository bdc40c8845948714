import type { MarkKind, Stretch } from '../text/stretch.ts'

/** A text that was read, with what was found in it. */
export interface ReadText {
  /** The name of the file, with the part of it that the text is. */
  readonly id: string
  readonly title: string
  readonly byline: string
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly items: readonly ReadItem[]
  /** What the rules of its records are, by name. */
  readonly rules: Readonly<Record<string, ReadRule>>
  /** What a reader should know: no day of publication, perhaps not English. */
  readonly warnings: readonly string[]
}

/** A quotation, event, mention or time of a text, as it is shown to people. */
export interface ReadItem {
  /** `quote-0`, `mention-12`. */
  readonly key: string
  readonly kind: MarkKind
  /** In a line: who, verb and whom; the name; or the time. */
  readonly title: string
  readonly words: string
  /** What more is known, each as a name and a value. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** Absent for times, which no rule finds. */
  readonly rule?: string
  readonly confidence?: number
}

/** A rule, for people. */
export interface ReadRule {
  readonly description: string
  readonly example: string
  readonly counterexample: string
}
