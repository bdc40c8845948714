/** A level of a semantic version. */
export type Level = 'none' | 'patch' | 'minor' | 'major'

/** The least first. */
const levels: readonly Level[] = ['none', 'patch', 'minor', 'major']

/** The name of a kind of change. */
export type RuleName =
  | 'format-changed'
  | 'field-removed'
  | 'record-removed'
  | 'record-split'
  | 'redirect-removed'
  | 'record-merged'
  | 'record-renamed'
  | 'record-added'
  | 'field-added'
  | 'value-added'
  | 'record-changed'
  | 'evidence-moved'
  | 'redirect-changed'

/** A kind of change, and the level that it asks for. */
export interface LevelRule {
  /** Its name. */
  name: RuleName
  /** The least level of a version with such a change. */
  level: Level
  /** What the change is, in a sentence; `docs/data-versioning.md` has the same. */
  says: string
}

/** What each kind of change asks of the version, the highest level first. */
export const levelRules: readonly LevelRule[] = [
  {
    name: 'format-changed',
    level: 'major',
    says: 'The format of the records is another: a field is gone or changed its meaning.',
  },
  {
    name: 'field-removed',
    level: 'major',
    says: 'No record of a kind has a field any more that the format requires or does not know.',
  },
  {
    name: 'record-removed',
    level: 'major',
    says: 'A record is gone, and its id leads nowhere.',
  },
  {
    name: 'record-split',
    level: 'major',
    says: 'The evidence of a record is that of several records now.',
  },
  {
    name: 'redirect-removed',
    level: 'major',
    says: 'An id that led to another record leads nowhere any more.',
  },
  {
    name: 'record-merged',
    level: 'minor',
    says: 'A record is gone, and its id leads to one that other records lead to or that was there before.',
  },
  {
    name: 'record-renamed',
    level: 'minor',
    says: 'A record has another id, and the old one leads to it.',
  },
  {
    name: 'record-added',
    level: 'minor',
    says: 'A record is new.',
  },
  {
    name: 'field-added',
    level: 'minor',
    says: 'Records of a kind have a field that none had before.',
  },
  {
    name: 'value-added',
    level: 'minor',
    says: 'A value of a vocabulary, such as a type or an attitude, occurs for the first time.',
  },
  {
    name: 'record-changed',
    level: 'patch',
    says: 'A record has another value in a field, or gains or loses an optional field.',
  },
  {
    name: 'evidence-moved',
    level: 'patch',
    says: 'The evidence of a record is at other places, and nothing else is different.',
  },
  {
    name: 'redirect-changed',
    level: 'patch',
    says: 'An id that led to a record leads to another one.',
  },
]

const levelsByRule = new Map<RuleName, Level>(levelRules.map(({ name, level }) => [name, level]))

/** The highest level that rules ask for; `none` without any. */
export function highestLevel(names: Iterable<RuleName>): Level {
  let highest = 0
  for (const name of names)
    highest = Math.max(highest, levels.indexOf(levelsByRule.get(name) ?? 'none'))
  return levels[highest] ?? 'none'
}
