import { analyserTarget } from './targets/analyser.ts'
import { claimsTarget } from './targets/claims.ts'
import { curationTarget } from './targets/curation.ts'
import { datasetTarget } from './targets/dataset.ts'
import { extractionTarget } from './targets/extraction.ts'
import { growthTarget } from './targets/growth.ts'
import { lexiconTarget } from './targets/lexicon.ts'
import { linesTarget } from './targets/lines.ts'
import { pdfTarget } from './targets/pdf.ts'
import { readersTarget } from './targets/readers.ts'
import { sectionsTarget } from './targets/sections.ts'
import { zonesTarget } from './targets/zones.ts'

/** All that is fuzzed. */
export const targets = [
  analyserTarget,
  extractionTarget,
  sectionsTarget,
  zonesTarget,
  growthTarget,
  linesTarget,
  readersTarget,
  pdfTarget,
  claimsTarget,
  curationTarget,
  lexiconTarget,
  datasetTarget,
]
