import { parse } from 'yaml'
import type { Answers } from '../command/answers.ts'
import type { Terminal } from '../command/command.ts'
import { InputError } from '../dataset/input-error.ts'
import { addCorrections } from './add-corrections.ts'
import type { ReviewItem } from './review-item.ts'
import type { ReviewSession } from './review-session.ts'
import { type ItemView, showItem } from './show-item.ts'
import { toCorrection } from './to-corrections.ts'

const keys = 'a accept   c correct   d drop   s skip   u undo   q quit'

/**
 * Ask a person about records, one by one, until all are behind or they quit.
 *
 * @param view
 *   The item at hand as it is shown.
 * @param save
 *   Called after each decision.
 */
export async function ask(
  session: ReviewSession,
  answers: Answers,
  terminal: Terminal,
  view: (position: number) => ItemView,
  save: () => void,
): Promise<void> {
  const say = (text: string) => terminal.write(text)
  for (let item = session.current; item !== undefined; item = session.current) {
    await say(showItem(view(session.position), terminal.hasColors === true))
    await say(`${keys}  > `)
    const key = await answers.key()
    if (terminal.setRaw) await say('\n')
    switch (key) {
      case undefined:
      case 'q':
        return
      case 'a':
        session.decide({ verb: 'accept' })
        break
      case 's':
        session.decide(undefined)
        continue
      case 'u':
        if (!session.undo()) await say('Nothing to undo\n')
        break
      case 'd': {
        const reason = await askLine('Reason')
        if (reason === undefined) continue
        session.decide({ verb: 'drop', reason })
        break
      }
      case 'c': {
        const to = await askFields(item)
        const reason = to && (await askLine('Reason'))
        if (to === undefined || reason === undefined) continue
        session.decide({ verb: 'set', to, reason })
        break
      }
      default:
        await say(
          `Unexpected "${JSON.stringify(key).slice(1, -1)}", expected one of a, c, d, s, u, q\n`,
        )
        continue
    }
    save()
  }

  /** Ask for a line; undefined if it is empty. */
  async function askLine(what: string): Promise<string | undefined> {
    await say(`${what}, or nothing to go back: `)
    return (await answers.line())?.trim() || undefined
  }

  async function askFields(item: ReviewItem): Promise<Record<string, unknown> | undefined> {
    const line = await askLine('Fields to set, such as "speaker: ada-quill, date: 2018-03"')
    if (line === undefined) return undefined
    try {
      const to: unknown = parse(`{ ${line} }`)
      const decision = { verb: 'set' as const, to: to as Record<string, unknown>, reason: 'given' }
      addCorrections(item.table, '', [toCorrection({ item, decision })], 'fields')
      return decision.to
    } catch (error) {
      const isTold = error instanceof InputError || (error as Error).name === 'YAMLParseError'
      if (!isTold) throw error
      await say(`${(error as Error).message.split('\n')[0]}\n`)
      return undefined
    }
  }
}
