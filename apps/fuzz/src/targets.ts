import { analyserTarget } from './targets/analyser.ts'
import { claimsTarget } from './targets/claims.ts'
import { curationTarget } from './targets/curation.ts'
import { datasetTarget } from './targets/dataset.ts'
import { extractionTarget } from './targets/extraction.ts'
import { growthTarget } from './targets/growth.ts'
import { lexiconTarget } from './targets/lexicon.ts'
import { readersTarget } from './targets/readers.ts'
import { sectionsTarget } from './targets/sections.ts'

/** All that is fuzzed. */
export const targets = [
  analyserTarget,
  extractionTarget,
  sectionsTarget,
  growthTarget,
  readersTarget,
  claimsTarget,
  curationTarget,
  lexiconTarget,
  datasetTarget,
]
