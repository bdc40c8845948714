import { countTitle } from '@onrecord/lexicon'
import type { SentenceNames } from '../sentence-names.ts'
import type { IsPerson, NamesByToken } from './names-by-token.ts'
import type { HeldOffice, Office } from './office.ts'

/** The titles inside names: "Secretary Ada Quill". */
export function findTitles(
  { names }: SentenceNames,
  byToken: NamesByToken,
  isPerson: IsPerson,
): HeldOffice[] {
  return names.flatMap(({ first, words }, person) => {
    const parts = words.split(' ')
    const count = isPerson(person) ? countTitle(parts) : 0
    if (count === 0 || count >= parts.length) return []
    const role = parts.slice(0, count).join(' ').toLowerCase()
    const owner = byToken.endingAt(first)
    const office: Office = {
      first,
      next: first + count,
      head: first + count - 1,
      title: role,
      role,
      ...(owner !== undefined && { owner }),
      isDefinite: true,
      isPlural: false,
    }
    return [{ office, person }]
  })
}
