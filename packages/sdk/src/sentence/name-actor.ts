import type { Actor } from '../records/types.ts'

/** Names of states that have an article. */
const states =
  /\b(?:United|Republic|Union|Federation|Kingdom|Emirates|States|Islands|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Vatican)\b/

/** Last words of the names of groups and bodies that have an article: common nouns, and the Taliban. */
const bodies =
  /(?:taliban|network|group|force|forces|army|navy|guards?|police|militia|brigades?|movement|front|party|league|union|court|council|committee|commission|congress|parliament|assembly|senate|ministry|department|office|agency|service|bureau|bank|fund|organi[sz]ation|association|federation|society|institute|university|government|administration|state|states|nations|alliance|coalition|corps|command|authority|house|brotherhood|rebels|insurgents|troops|soldiers|protesters|people|opposition)$/i

/** The name of an actor as it stands within a sentence: "the Taliban", "the United States", "Sergey Lavrov". */
export function nameActor({ kind, name }: Pick<Actor, 'kind' | 'name'>): string {
  if (kind === 'person' || /^the\s/i.test(name)) return name
  const hasArticle = kind === 'state' ? states.test(name) : hasNoun(name)
  return hasArticle ? `the ${name}` : name
}

/** Whether the name of a body is a description: its last noun is a common one, also before "of" or "for". */
const hasNoun = (name: string): boolean => bodies.test(name.replace(/ (?:of|for|on|in|to) .*$/, ''))

/** Names in a row: "Oman, Qatar and Yemen". */
export function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The names of groups that take a verb in the plural: "the rebels attack". */
const plurals =
  /(?:taliban|forces|guards|police|brigades|militias|rebels|insurgents|troops|soldiers|protesters|people)$/i

/** Whether the verb of an actor is in the plural. */
export const isPluralName = ({ kind, name }: Pick<Actor, 'kind' | 'name'>): boolean =>
  kind === 'people' || ((kind === 'organization' || kind === 'armed-group') && plurals.test(name))
