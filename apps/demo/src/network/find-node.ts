import type { Positions } from './fit-graph.ts'
import type { Node } from './graph.ts'

/** A pointer reaches an actor from so far, in pixels. */
const reach = 24

/** The actor nearest to a point, if it is near. A network has few actors, so that all are looked at. */
export function findNode(positions: Positions, x: number, y: number): Node | undefined {
  let nearest: Node | undefined
  let least = reach * reach
  for (const [node, [left, top]] of positions) {
    const distance = (left - x) ** 2 + (top - y) ** 2
    if (distance < least) {
      least = distance
      nearest = node
    }
  }
  return nearest
}
