import { type Task, tasks } from '../network/training-sentence.ts'
import type { GoldSentence, SecondLabels } from '../read-sentences.ts'
import { hashForms } from './hash-forms.ts'

/** Shares are written as so many steps. */
const wholeShare = 255
/** Planes of a task: the likeliest choices, the second ones, and the shares of the first. */
const planes = 3
const prefixLength = 6

type LabelNames = Readonly<Record<Exclude<Task, 'heads'>, readonly string[]>>

/**
 * What a teacher said of sentences: for every token and task its likeliest choice, the second, and the share of the first.
 *
 * The bytes: the length of the labels' names in JSON as a 32-bit integer, and these; then the sentences, each with its hash
 * as a 32-bit integer, its number of tokens as one of 16 bits, and for every task in turn a byte a token for the likeliest
 * choice, one for the second, and one for the share.
 */
export class TeacherLabels {
  readonly #bytes: Uint8Array
  readonly #names: LabelNames
  readonly #offsets = new Map<number, number>()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const length = view.getUint32(0, true)
    this.#names = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
    for (let offset = 4 + length; offset < bytes.length; ) {
      this.#offsets.set(view.getUint32(offset, true), offset + 4)
      const tokens = view.getUint16(offset + 4, true)
      offset += prefixLength + planes * tasks.length * tokens
    }
  }

  /** Fill in what is not known of a sentence: whether the teacher has read it. */
  fill(sentence: GoldSentence): boolean {
    const offset = this.#offsets.get(hashForms(sentence.forms))
    const { length } = sentence.forms
    if (
      offset === undefined ||
      (this.#bytes[offset] ?? 0) + 256 * (this.#bytes[offset + 1] ?? 0) !== length
    )
      return false
    for (const [index, task] of tasks.entries()) {
      const isPartial = task === 'names' && sentence.lacksMiscellany === true
      if (sentence[task].length > 0 && !isPartial) continue
      const start = offset + 2 + index * planes * length
      const [first = [], second = [], shares = []] = Array.from({ length: planes }, (_, plane) =>
        Array.from(this.#bytes.subarray(start + plane * length, start + (plane + 1) * length)),
      )
      if (isPartial) {
        this.#addMiscellany(sentence, first)
        continue
      }
      this.#write(sentence, task, first)
      sentence.seconds = { ...sentence.seconds, [task]: this.#readSeconds(task, second, shares) }
    }
    return true
  }

  #write(sentence: GoldSentence, task: Task, choices: readonly number[]): void {
    if (task === 'heads') sentence.heads = [...choices]
    else sentence[task] = choices.map((choice) => this.#names[task][choice] ?? '')
  }

  #addMiscellany(sentence: GoldSentence, choices: readonly number[]): void {
    for (const [index, choice] of choices.entries()) {
      const label = this.#names.names[choice] ?? 'O'
      if (sentence.names[index] === 'O' && label.endsWith('-MISC')) sentence.names[index] = label
    }
  }

  #readSeconds(task: Task, choices: readonly number[], shares: readonly number[]): SecondLabels {
    return {
      choices:
        task === 'heads' ? [...choices] : choices.map((choice) => this.#names[task][choice] ?? ''),
      shares: shares.map((share) => share / wholeShare),
    }
  }
}
