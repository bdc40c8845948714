import type { Evidence } from '@onrecord/schema'
import type { Linter } from './linter.ts'
import { listEvidence } from './list-evidence.ts'

export const evidence: Linter = {
  name: 'evidence',
  scope: 'dataset',
  describe:
    'Evidence is beyond the end of its source, out of order, or has other words than the text at that place.',
  level: 'build',
  *find({ dataset, sources }) {
    const lengths = new Map(dataset.sources.map(({ id, text }) => [id, text.length]))
    const texts = new Map(sources.map(({ source, text }) => [source.id, text]))
    for (const { record, evidence } of listEvidence(dataset)) {
      for (const [index, place] of evidence.entries()) {
        const message =
          describeEnd(place, lengths.get(place.source)) ??
          describeWords(place, texts.get(place.source)) ??
          describeOrder(place, evidence[index - 1])
        if (message !== undefined) yield { record, message }
      }
    }
  },
}

function describeEnd({ source, end }: Evidence, length = Number.POSITIVE_INFINITY) {
  return end > length
    ? `Unexpected evidence to ${end}, expected it in ${source}, which ends at ${length}`
    : undefined
}

function describeWords(place: Evidence, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const { start, end, exact, prefix = '', suffix = '' } = place
  if (exact !== undefined && exact !== text.slice(start, end))
    return `Unexpected words "${exact}", expected those of ${nameOf(place)}`
  if (!text.slice(0, start).endsWith(prefix))
    return `Unexpected prefix "${prefix}", expected the words before ${nameOf(place)}`
  if (!text.startsWith(suffix, end))
    return `Unexpected suffix "${suffix}", expected the words after ${nameOf(place)}`
  return undefined
}

function describeOrder(place: Evidence, before: Evidence | undefined): string | undefined {
  if (before === undefined || compare(before, place) < 0) return undefined
  return `Unexpected evidence ${nameOf(place)} after ${nameOf(before)}, expected it by source and place, each once`
}

const compare = (a: Evidence, b: Evidence): number =>
  a.source === b.source ? a.start - b.start || a.end - b.end : a.source < b.source ? -1 : 1

const nameOf = ({ source, start, end }: Evidence): string => `${source} ${start}–${end}`
