import {
  type ActorEntry,
  ActorFile,
  ImportedActorFile,
  type LexiconActor,
  type LexiconKind,
} from '../src/actors/lexicon-actor.ts'
import { lintActors } from '../src/lint/lint-actors.ts'
import { mergeImported } from './merge-imported.ts'
import { listData, readData } from './read-data.ts'

/** The kind of the actors in a file or folder. */
const kinds = new Map<string, LexiconKind>([
  ['armed-groups', 'armed-group'],
  ['organizations', 'organization'],
  ['people', 'person'],
  ['peoples', 'people'],
  ['places', 'place'],
  ['states', 'state'],
])

export interface ActorExample {
  text: string
  finds: string[]
}

/**
 * Read the actors: those kept by hand and, after them, those imported.
 *
 * @throws Error
 *   Where a linter finds problems, with all of them.
 */
export function readActors(): { actors: LexiconActor[]; examples: ActorExample[] } {
  const examples: ActorExample[] = []
  const kept = listData('actors').flatMap((path) => {
    const file = readData(path, ActorFile)
    examples.push(...file.examples)
    return file.actors.map((entry) => ({ ...toActor(entry, kindOf(path)), place: `data/${path}` }))
  })
  const imported = listData('imported').flatMap((path) =>
    readData(path, ImportedActorFile).actors.map((entry) => toActor(entry, kindOf(path))),
  )
  const actors = mergeImported(kept, imported)
  const problems = lintActors(kept, actors)
  if (problems.length > 0) throw new Error(`Problems in data/actors:\n${problems.join('\n')}`)
  return { actors, examples }
}

function kindOf(path: string): LexiconKind {
  const [, folder = ''] = path.split('/')
  const kind = kinds.get(folder.replace('.yml', ''))
  if (kind) return kind
  throw new Error(`data/${path}: Unexpected file, expected one of ${[...kinds.keys()].join(', ')}`)
}

const toActor = ({ note, ...entry }: ActorEntry, kind: LexiconKind): LexiconActor => ({
  ...entry,
  kind,
})
