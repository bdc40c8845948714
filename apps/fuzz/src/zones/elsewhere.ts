import { type ChildProcess, fork } from 'node:child_process'
import { on } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DatedText } from './digest.ts'

const script = fileURLToPath(new URL('answer-digests.ts', import.meta.url))

/** A process in another time zone and language, which is started when it is first asked and ends with this one. */
export class Elsewhere {
  readonly #environment: { TZ: string; LANG: string }
  #child: ChildProcess | undefined
  #asked = 0

  constructor(TZ: string, LANG: string) {
    this.#environment = { TZ, LANG }
  }

  /**
   * The digest of a text's record there.
   *
   * @throws
   *   If the process ends.
   */
  async digest(text: DatedText): Promise<string> {
    const environment = { ...this.#environment, LC_ALL: this.#environment.LANG }
    this.#child ??= fork(script, {
      env: { ...process.env, ...environment },
      serialization: 'advanced',
    })
    this.#child.ref()
    this.#child.channel?.ref()
    const number = ++this.#asked
    this.#child.send({ number, text })
    const answer = await this.#wait(this.#child, number)
    this.#child.channel?.unref()
    this.#child.unref()
    return answer
  }

  /** Wait for an answer, and pass over those to what nobody waits for any more. */
  async #wait(child: ChildProcess, number: number): Promise<string> {
    const ended = new AbortController()
    const end = () => ended.abort()
    child.once('exit', end)
    try {
      for await (const [answer] of on(child, 'message', { signal: ended.signal }))
        if (answer.number === number) return answer.digest
    } finally {
      child.off('exit', end)
    }
    throw new Error('Unexpected end of the messages')
  }
}
