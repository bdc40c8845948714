import type { ActorCodes } from '@onrecord/schema'
import { Knowledge } from './knowledge.ts'
import {
  type Gender,
  GivenActorEntry,
  type LexiconActor,
  type LexiconKind,
} from './lexicon-actor.ts'
import { makeTables } from './tables.ts'

/** An actor that a caller adds: an id, a kind and a name; all other fields are optional. */
export interface GivenActor extends ActorCodes {
  /** A readable slug: "ada-quill". */
  id: string
  /** What it is: a kind of actor, or a place that is none. */
  kind: LexiconKind
  /** The usual name in English. */
  name: string
  /** Words for the people of a state, which are its adjectives too: "Afghan", "Afghans". */
  people?: readonly string[] | undefined
  /** Seats of government, whose names also refer to the government by metonymy: "Kabul". */
  seats?: readonly string[] | undefined
  /** Other names. */
  aliases?: readonly string[] | undefined
  /** The gender of a person. */
  gender?: Gender | undefined
  /** The offices of a person. */
  offices?: readonly GivenOffice[] | undefined
  /** The id of the state, body or group that it is a part of. */
  of?: string | undefined
  /** The regions of a branch, where its name lacks them: "Khorasan". */
  regions?: readonly string[] | undefined
  /** The generic name of a body of a state: "foreign ministry". */
  body?: string | undefined
  /** A remark; nothing reads it. */
  note?: string | undefined
}

/** An office of an actor that a caller adds. */
export interface GivenOffice {
  /** The id of the state or body. */
  of: string
  /** In lower case and without the state: "foreign minister". */
  role: string
  /** The first year, month or day: 2004, "2004-03" or "2004-03-09". */
  from?: string | number | undefined
  /** The last year, month or day; absent where the office is still held. */
  to?: string | number | undefined
}

const extended = new WeakMap<Knowledge, WeakMap<readonly GivenActor[], Knowledge>>()

/**
 * Add actors to a knowledge base. Of several with one id the first counts. A list is read once.
 *
 * @throws TypeError
 *   Where a given actor is not as expected.
 */
export function extendKnowledge(
  knowledge: Knowledge,
  given?: readonly GivenActor[] | null,
): Knowledge {
  if (given == null || given.length === 0) return knowledge
  const extensions = extended.get(knowledge) ?? new WeakMap()
  extended.set(knowledge, extensions)
  const known = extensions.get(given) ?? new Knowledge(makeTables(readGiven(given)), knowledge)
  extensions.set(given, known)
  return known
}

function readGiven(given: readonly GivenActor[]): LexiconActor[] {
  const actors = new Map<string, LexiconActor>()
  for (const [index, actor] of given.entries()) {
    const result = GivenActorEntry.safeParse(actor)
    if (!result.success) {
      const [issue] = result.error.issues
      const place = ['actors', index, ...(issue?.path ?? [])].join('.')
      throw new TypeError(`${place}: ${issue?.message}`)
    }
    if (!actors.has(result.data.id)) actors.set(result.data.id, result.data)
  }
  return [...actors.values()]
}
