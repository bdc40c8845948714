import type { Table } from './format-table.ts'

/** A record, by its confidence and whether it is right. */
export interface Judged {
  confidence: number
  isRight: boolean
}

/** How many classes of confidence there are from 0 to 1. */
const classes = 10

/**
 * How often records are right by class of confidence. The last row is the expected calibration error (Naeini et al. 2015,
 * "Obtaining well calibrated probabilities using Bayesian binning").
 *
 * @param unit
 *   What the records are: "quotations".
 */
export function formatCalibration(unit: string, judged: readonly Judged[]): Table {
  const rows = Array.from({ length: classes }, (_, index) => {
    const inside = judged.filter(({ confidence }) => classOf(confidence) === index)
    const confidence = mean(inside.map((record) => record.confidence))
    const right = mean(inside.map(({ isRight }) => Number(isRight)))
    return { index, count: inside.length, confidence, right }
  }).filter(({ count }) => count > 0)
  const error = rows.reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right),
    0,
  )
  return [
    ['confidence', unit, 'mean confidence', 'share right'],
    ...rows.map(({ index, count, confidence, right }) => [
      `${(index / classes).toFixed(1)} to ${((index + 1) / classes).toFixed(1)}`,
      String(count),
      confidence.toFixed(3),
      right.toFixed(3),
    ]),
    ['expected calibration error', String(judged.length), '', (error / judged.length).toFixed(3)],
  ]
}

const classOf = (confidence: number): number =>
  Math.min(classes - 1, Math.floor(confidence * classes))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
