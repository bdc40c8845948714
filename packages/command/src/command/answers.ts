import type { Terminal } from './command.ts'

const interrupt = '\u0003'
const endOfInput = '\u0004'

/** Reads what a person answers: single keys and lines. Without a terminal, a key is the first character of a line. */
export class Answers {
  readonly #terminal: Terminal
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #decoder = new TextDecoder()
  #buffer = ''

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    this.#chunks = terminal.input[Symbol.asyncIterator]()
  }

  /** Read a key; undefined at the end of the input, or where somebody interrupts. */
  async key(): Promise<string | undefined> {
    const { setRaw } = this.#terminal
    if (setRaw === undefined) return (await this.line())?.trim().charAt(0)
    setRaw(true)
    try {
      if (this.#buffer === '' && !(await this.#fill())) return undefined
    } finally {
      setRaw(false)
    }
    const [key = ''] = this.#buffer
    this.#buffer = this.#buffer.slice(key.length)
    return key === interrupt || key === endOfInput ? undefined : key
  }

  /** Read a line, without its end; undefined at the end of the input. */
  async line(): Promise<string | undefined> {
    while (!this.#buffer.includes('\n'))
      if (!(await this.#fill())) {
        const rest = this.#buffer
        this.#buffer = ''
        return rest === '' ? undefined : rest
      }
    const end = this.#buffer.indexOf('\n')
    const line = this.#buffer.slice(0, end)
    this.#buffer = this.#buffer.slice(end + 1)
    return line.replace(/\r$/, '')
  }

  async #fill(): Promise<boolean> {
    const { done, value } = await this.#chunks.next()
    if (done) return false
    this.#buffer += this.#decoder.decode(value, { stream: true })
    return true
  }
}
