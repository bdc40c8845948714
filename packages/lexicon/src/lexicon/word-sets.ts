/** Sets of words by the name of their list. */
export type WordSets<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>

type Lists<Name extends string> = Readonly<Partial<Record<Name, readonly string[] | undefined>>>

/** The lists of offices and titles that are looked up word by word. */
export const officeLists = [
  'heads',
  'modifiers',
  'titles',
  'address',
  'bodies',
  'sites',
  'governing',
] as const
export type OfficeWords = WordSets<(typeof officeLists)[number]>

/** The lists of nouns for people that are looked up word by word. */
export const peopleLists = ['occupations', 'male', 'female', 'public'] as const
export type PeopleWords = WordSets<(typeof peopleLists)[number]>

/** Index lists of words, joining those of one name. */
export function indexWords<Name extends string>(
  names: readonly Name[],
  ...sources: readonly (Lists<Name> | WordSets<Name>)[]
): WordSets<Name> {
  const sets = names.map((name) => {
    const words = sources.flatMap((source) => [...(source[name] ?? [])])
    return [name, new Set(words)] as const
  })
  return Object.fromEntries(sets) as unknown as WordSets<Name>
}
