import type { Evidence } from '@onrecord/dataset'
import type { Condition } from '../query/condition.ts'
import type { Context } from './context.ts'
import { readId } from './read-value.ts'

interface AttestedRow {
  readonly id: string
  readonly evidence: readonly Evidence[]
  readonly curated?: true | undefined
}

const listSources = ({ evidence }: AttestedRow): readonly string[] =>
  evidence.map(({ source }) => source)

const readMark = ({ curated }: AttestedRow) => (curated ? 'curated' : undefined)

/** Evidence in one of some sources. */
export const attestedBy = (
  { table, sources }: Context<AttestedRow>,
  ...values: readonly unknown[]
): Condition => {
  const ids = values.map((value) => readId(value, 'a source'))
  for (const id of ids) sources.expect(id)
  return { list: () => table.withKey(listSources, ids) }
}

/** A record that the curation of the dataset gave or changed. */
export const curated = ({ table }: Context<AttestedRow>): Condition => ({
  list: () => table.withKey(readMark, ['curated']),
})
