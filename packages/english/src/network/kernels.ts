import { kernels } from '../generated/kernels.ts'

/** What is computed outside JavaScript. Places are in bytes; the sources in `assembly/` say what each one does. */
export interface Kernels {
  addBias(matrix: number, bias: number, rows: number, columns: number): void
  addRow(sums: number, row: number, scale: number, columns: number): void
  chooseHighest(scores: number, stride: number, count: number, rows: number, chosen: number): void
  choosePairs(
    scores: number,
    stride: number,
    pairs: number,
    count: number,
    rows: number,
    chosen: number,
  ): void
  decodeTree(scores: number, length: number, stride: number, heads: number, chart: number): void
  gather(
    rows: number,
    table: number,
    scale: number,
    gathered: number,
    length: number,
    width: number,
  ): void
  isProjectiveTree(heads: number, length: number, room: number): boolean
  multiply(
    left: number,
    right: number,
    product: number,
    rows: number,
    inner: number,
    columns: number,
    accumulate: boolean,
  ): void
  multiplyPacked(
    left: number,
    right: number,
    scales: number,
    product: number,
    rows: number,
    inner: number,
    columns: number,
    accumulate: boolean,
  ): void
  narrow(floats: number, shorts: number, count: number, factor: number): void
  pack(weights: number, packed: number, rows: number, columns: number): void
  rectify(numbers: number, count: number, slope: number): void
  relate(
    heads: number,
    projections: number,
    root: number,
    sums: number,
    length: number,
    stride: number,
    width: number,
    slope: number,
  ): void
  stepPacked(
    constants: number,
    rows: number,
    gates: number,
    recurrent: number,
    states: number,
    hidden: number,
    output: number,
    count: number,
    units: number,
  ): void
  transpose(matrix: number, transposed: number, rows: number, columns: number): void
  writeConstants(constants: number): void
}

let compiled: WebAssembly.Module | undefined

/** Make an instance of the kernels that works on a memory. They are compiled once. */
export function createKernels(memory: WebAssembly.Memory): Kernels {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(kernels), (byte) => byte.charCodeAt(0)))
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  return exports as unknown as Kernels
}
