import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DatedText } from './digest.ts'

const script = fileURLToPath(new URL('answer-digests.ts', import.meta.url))

/** A process in another time zone and language, which is started when it is first asked and ends with this one. */
export class Elsewhere {
  readonly #environment: { TZ: string; LANG: string }
  #child: ChildProcess | undefined

  constructor(TZ: string, LANG: string) {
    this.#environment = { TZ, LANG }
  }

  /** The digest of a text's record there. */
  async digest(text: DatedText): Promise<string> {
    const environment = { ...this.#environment, LC_ALL: this.#environment.LANG }
    this.#child ??= fork(script, {
      env: { ...process.env, ...environment },
      serialization: 'advanced',
    })
    this.#child.ref()
    this.#child.channel?.ref()
    this.#child.send(text)
    const [answer] = await once(this.#child, 'message')
    this.#child.channel?.unref()
    this.#child.unref()
    return answer
  }
}
