import { nounsByClass } from '../generated/vocabulary.ts'
import { type NounClass, nounClasses } from './schemas.ts'

let classes: ReadonlyMap<string, NounClass> | undefined

/** The class of a noun, by its lemma; that of a compound with hyphens by its last part. Most nouns have none. */
export function nounClassOf(lemma: string): NounClass | undefined {
  classes ??= new Map(
    nounClasses.flatMap((name) =>
      nounsByClass[name].split(' ').map((noun) => [noun, name] as const),
    ),
  )
  return classes.get(lemma) ?? classes.get(lemma.slice(lemma.lastIndexOf('-') + 1))
}
