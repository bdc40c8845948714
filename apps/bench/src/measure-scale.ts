import { extract } from '@onrecord/pipeline'
import type { Table } from './format-table.ts'

const steps = [1_000, 3_000, 10_000]
/** So many documents are read before anything is measured. */
const warmUp = 200
const namesInDocument = 100
const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'tu']

/**
 * Measure how time and memory grow with the number of documents where each names a hundred people whom no other names: up
 * to a million distinct names. Memory is what holds the id of everybody met, as a dataset does.
 */
export function measureScale(): Table {
  for (let index = 0; index < warmUp; index++) extract(writeDocument(index))
  const rows = steps.map((documents) => {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const ids = new Set<string>()
    const start = performance.now()
    for (let index = 0; index < documents; index++)
      for (const { id } of extract(writeDocument(index)).entities) ids.add(id)
    const seconds = (performance.now() - start) / 1000
    globalThis.gc?.()
    const bytes = process.memoryUsage().heapUsed - before
    return [
      String(documents),
      String(ids.size),
      seconds.toFixed(1),
      ((1000 * seconds) / documents).toFixed(1),
      (bytes / ids.size).toFixed(0),
    ]
  })
  return [['documents', 'people', 'seconds', 'ms a document', 'bytes a person'], ...rows]
}

const writeDocument = (index: number): string =>
  Array.from({ length: namesInDocument }, (_, offset) =>
    writeSentence(index * namesInDocument + offset),
  ).join(' ')

/** A sentence about somebody whose name is made of the digits of a number. */
function writeSentence(number: number): string {
  const digits = String(number).padStart(6, '0')
  return `President ${writeName(digits.slice(0, 3))} ${writeName(digits.slice(3))} left.`
}

function writeName(digits: string): string {
  const letters = digits.replace(/\d/g, (digit) => syllables[Number(digit)] ?? '')
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}k`
}
