import { compileAssembly } from '../../scripts/compile-assembly.ts'
import type { Kernels } from '../../src/network/kernels.ts'

/** What training computes besides; the sources in `assembly/training/` say what each one does. */
export interface TrainingKernels extends Kernels {
  adam(
    weights: number,
    gradient: number,
    momentum: number,
    variance: number,
    count: number,
    rate: number,
    scale: number,
  ): void
  add(sums: number, numbers: number, count: number): void
  addColumns(gradient: number, bias: number, rows: number, columns: number): void
  maskRows(matrix: number, mask: number, rows: number, columns: number): void
  rectifyBack(output: number, gradient: number, count: number, slope: number): void
  softmax(scores: number, rows: number, columns: number): void
  stepBack(
    rows: number,
    before: number,
    activations: number,
    cells: number,
    gradient: number,
    stateGradient: number,
    hiddenGradient: number,
    recurrentGradient: number,
    count: number,
    units: number,
  ): void
  stepMemory(
    rows: number,
    gates: number,
    recurrent: number,
    states: number,
    hidden: number,
    cells: number,
    output: number,
    count: number,
    units: number,
  ): void
  sumSquares(numbers: number, count: number): number
}

export async function createTrainingKernels(memory: WebAssembly.Memory): Promise<TrainingKernels> {
  const source = new URL('../../assembly/training/index.ts', import.meta.url)
  const bytes = new Uint8Array(await compileAssembly(source))
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } })
  return instance.exports as unknown as TrainingKernels
}
