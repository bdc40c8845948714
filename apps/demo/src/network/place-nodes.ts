import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force'
import type { Edge, Graph, Node } from './graph.ts'

/** So many steps leave a network at rest. */
const steps = 300

/** Place the actors of a network by forces: those with many events together are near. The same network is always placed alike. */
export function placeNodes({ nodes, edges }: Graph): void {
  const links = edges.map((edge) => ({ source: edge.source, target: edge.target, edge }))
  forceSimulation<Node>(nodes as Node[])
    .force(
      'link',
      forceLink<Node, { source: Node; target: Node; edge: Edge }>(links)
        .distance(95)
        .strength(({ edge }) => 0.08 + 0.05 * Math.min(8, edge.relation.count)),
    )
    .force('charge', forceManyBody<Node>().strength(-520))
    .force('collide', forceCollide<Node>(34))
    .force('x', forceX<Node>().strength(0.05))
    .force('y', forceY<Node>().strength(0.09))
    .force('center', forceCenter<Node>())
    .stop()
    .tick(steps)
}
