import type { MeasuredEvidence } from '../offsets/measured-dataset.ts'
import { type Reference, refer } from './context.ts'

/** Refer to the sources of evidence, each once. */
export const listSources = (evidence: readonly MeasuredEvidence[]): Reference[] =>
  [...new Set(evidence.map(({ source }) => source))].map((source) => refer('source', source))
