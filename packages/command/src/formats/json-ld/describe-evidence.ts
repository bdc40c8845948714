import type { MeasuredEvidence } from '../offsets/measured-dataset.ts'
import { refer } from './context.ts'

/**
 * Describe a place in a source as a resource of the Web Annotation model. Its position selector counts code points, so UTF-16 code units
 * have terms of our own.
 */
export function describeEvidence(evidence: MeasuredEvidence) {
  const { source, start, end, unit, exact, prefix, suffix } = evidence
  const position =
    unit === 'code-points'
      ? { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end }
      : { '@type': 'onrecord:CodeUnitSelector', 'onrecord:start': start, 'onrecord:end': end }
  const quote = exact !== undefined && {
    '@type': 'oa:TextQuoteSelector',
    'oa:exact': exact,
    ...(prefix !== undefined && { 'oa:prefix': prefix }),
    ...(suffix !== undefined && { 'oa:suffix': suffix }),
  }
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': refer('source', source),
    'oa:hasSelector': [{ ...position, 'onrecord:unit': unit }, ...(quote ? [quote] : [])],
  }
}
