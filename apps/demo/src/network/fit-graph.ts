import type { Graph, Node } from './graph.ts'

/** Where actors are on the canvas, in pixels. */
export type Positions = ReadonlyMap<Node, readonly [x: number, y: number]>

/** Fit a network that is placed into a canvas, with a margin for the names. */
export function fitGraph({ nodes }: Graph, width: number, height: number): Positions {
  const [left, right] = rangeOf(nodes.map(({ x }) => x))
  const [top, bottom] = rangeOf(nodes.map(({ y }) => y))
  const [beside, above] = [Math.min(80, width / 9), 30]
  const scaleX = (width - 2 * beside) / Math.max(1, right - left)
  const scaleY = (height - 2 * above) / Math.max(1, bottom - top)
  const most = Math.max(0.2, Math.min(scaleX, scaleY)) * 2.2
  return new Map(
    nodes.map((node) => [
      node,
      [
        width / 2 + (node.x - (left + right) / 2) * Math.min(scaleX, most),
        height / 2 + (node.y - (top + bottom) / 2) * Math.min(scaleY, most),
      ] as const,
    ]),
  )
}

const rangeOf = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
]
