import { extract } from '@onrecord/pipeline'
import type { Span } from '@onrecord/schema'
import { findRelations, type Relation, type RelationType, relationTypes } from './find-relations.ts'
import { readGold } from './score-gold.ts'

type Pair = [start: number, end: number]

interface Annotated {
  docId: string
  title?: string
  text: string
  entities: { start: number; end: number }[]
  relations: { type: string; source: Pair; target: Pair }[]
}

/**
 * Score the affiliations and names of one actor against the relations BelongsTo, InChargeOf and IsSynonymOf of re3d, a row
 * each. A relation is found where both its sides overlap; which side is which does not count. Precision is over what lies
 * between annotated entities on both sides.
 *
 * @param gold
 *   The name of the gold.
 */
export function measureRelations(gold: string): string[][] {
  const documents = readGold<Annotated>(gold).map((document) => ({
    ...document,
    found: findRelations(extract(document.text, { title: document.title ?? null }), document.text),
  }))
  return relationTypes.map((type) => ['Relations, re3d', type, ...score(type, documents)])
}

function score(type: RelationType, documents: readonly (Annotated & { found: Relation[] })[]) {
  let gold = 0
  let recalled = 0
  let predicted = 0
  let right = 0
  for (const { entities, relations, found } of documents) {
    const wanted = relations.filter((relation) => relation.type === type).map(toSides)
    const given = found.filter((relation) => relation.type === type)
    const annotated = given.filter(({ source, target }) =>
      [source, target].every((side) => entities.some((entity) => overlap(side, entity))),
    )
    gold += wanted.length
    recalled += wanted.filter((sides) => given.some((relation) => isSame(relation, sides))).length
    predicted += annotated.length
    right += annotated.filter((relation) => wanted.some((sides) => isSame(relation, sides))).length
  }
  const precision = predicted === 0 ? 0 : (100 * right) / predicted
  const recall = gold === 0 ? 0 : (100 * recalled) / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [precision, recall, f1].map((value) => value.toFixed(1))
}

interface Sides {
  source: Span
  target: Span
}

const toSides = ({ source, target }: Annotated['relations'][number]): Sides => ({
  source: { start: source[0], end: source[1] },
  target: { start: target[0], end: target[1] },
})

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isSame = (a: Sides, b: Sides): boolean =>
  (overlap(a.source, b.source) && overlap(a.target, b.target)) ||
  (overlap(a.source, b.target) && overlap(a.target, b.source))
