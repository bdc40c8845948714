/** Adjectives of states whose beginning is not that of the state. */
const irregular = new Map([
  ['french', 'france'],
  ['dutch', 'netherlands'],
  ['spanish', 'spain'],
  ['danish', 'denmark'],
  ['finnish', 'finland'],
  ['swiss', 'switzerland'],
  ['greek', 'greece'],
  ['norwegian', 'norway'],
  ['irish', 'ireland'],
  ['filipino', 'philippines'],
  ['philippine', 'philippines'],
])
const suffixes = ['n', 'an', 'ian', 'i', 'ese', 'ish', '']
const endings = [
  '',
  'a',
  'e',
  'y',
  'ia',
  'ey',
  'en',
  'on',
  'ain',
  'and',
  'land',
  'ium',
  'stan',
  'istan',
]

/**
 * The names that a state may have whose adjective a word is, the likeliest first: `russian` is of `russia`, `afghan` of
 * `afghanistan`. Most of what it gives is no name.
 */
export function listStates(adjective: string): readonly string[] {
  const known = irregular.get(adjective)
  if (known !== undefined) return [known]
  return suffixes
    .filter((suffix) => adjective.endsWith(suffix))
    .flatMap((suffix) => {
      const root = adjective.slice(0, adjective.length - suffix.length)
      return root.length < 3 ? [] : endings.map((ending) => root + ending)
    })
}
