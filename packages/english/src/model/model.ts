/** A matrix of a model, row-major. */
export interface Matrix {
  rows: number
  columns: number
  /** Integers from -127 to 127, before scaling. */
  values: Int8Array
  /** The factors of the rows, or of the columns. */
  scales: Float32Array
  scaledBy: 'row' | 'column'
}

/** The widths of the network's layers. */
export interface Dimensions {
  /** Units of a long short-term memory in one direction. */
  units: number
  /** Layers of it. */
  layers: number
  /** The width of what arcs are scored from. */
  arc: number
  /** The width of what relations are scored from. */
  relation: number
}

/** The labels of the network, by index. */
export interface Labels {
  /** Parts of speech of Universal Dependencies. */
  tags: readonly string[]
  /** Tags of the Penn Treebank. */
  fineTags: readonly string[]
  /** Which of them go together: indexes of a tag and a fine tag. */
  tagPairs: readonly (readonly [tag: number, fineTag: number])[]
  relations: readonly string[]
  /** Places in names: `O`, `B-PER`, `I-PER` and so on. */
  names: readonly string[]
}

/** A trained model, as read from its file. */
export interface Model {
  dimensions: Dimensions
  labels: Labels
  /** Hashes of the known words; the word at index i has row i + 1 of the matrix `words`. */
  vocabulary: Uint32Array
  matrices: ReadonlyMap<string, Matrix>
  /** The tables of lemmas and of names, as their readers take them. */
  tables: ReadonlyMap<string, Uint8Array>
}
