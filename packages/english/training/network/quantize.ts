import type { Matrix } from '../../src/model/model.ts'

/** Round the floats of a matrix to 255 steps, which are as wide as the highest value of the row or column asks for. */
export function quantize(
  floats: Float32Array,
  rows: number,
  columns: number,
  scaledBy: Matrix['scaledBy'],
): Matrix {
  const values = new Int8Array(rows * columns)
  const scales = new Float32Array(scaledBy === 'row' ? rows : columns)
  const groupOf = (index: number) =>
    scaledBy === 'row' ? Math.floor(index / columns) : index % columns
  for (const [index, value] of floats.entries()) {
    const group = groupOf(index)
    scales[group] = Math.max(scales[group] ?? 0, Math.abs(value) / 127)
  }
  for (const [index, value] of floats.entries()) {
    const scale = scales[groupOf(index)] ?? 0
    if (scale > 0) values[index] = Math.max(-127, Math.min(127, Math.round(value / scale)))
  }
  return { rows, columns, values, scales, scaledBy }
}
