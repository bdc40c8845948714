import type { Colours } from '../chart/colours.ts'
import type { Surface } from '../chart/use-canvas.ts'
import type { TimeSpan } from '../period/span.ts'
import { balanceIn } from './balance-in.ts'
import type { Positions } from './fit-graph.ts'
import type { Balance, Graph, Node } from './graph.ts'

/** What is shown of a network. */
export interface NetworkState {
  readonly graph: Graph
  readonly positions: Positions
  readonly span: TimeSpan
  /** Whether the time is all that there is. */
  readonly isAll: boolean
  /** The actor that is pointed at or chosen by keys: only its relations are strong. */
  readonly chosen: Node | undefined
}

/** Draw the relations of a time as lines from cooperation to conflict, and the actors. */
export function drawNetwork(surface: Surface, state: NetworkState): void {
  const sums = drawEdges(surface, state)
  for (const node of state.graph.nodes) drawNode(surface, state, node, sums.get(node) ?? 0)
  drawNames(surface, state, sums)
}

/** @returns The number of events of each actor in the time. */
function drawEdges({ context, colours }: Surface, state: NetworkState): Map<Node, number> {
  const { graph, positions, span, isAll, chosen } = state
  const sums = new Map<Node, number>()
  context.lineCap = 'round'
  for (const edge of graph.edges) {
    const balance = balanceIn(edge, span, isAll)
    const count = balance.cooperation + balance.conflict
    if (count === 0) continue
    const { source, target } = edge
    for (const node of [source, target]) sums.set(node, (sums.get(node) ?? 0) + count)
    const [from, to] = [positions.get(source), positions.get(target)]
    if (!from || !to) continue
    context.globalAlpha = !chosen || chosen === source || chosen === target ? 0.85 : 0.1
    context.strokeStyle = colourOfBalance(balance, colours)
    context.lineWidth = Math.min(16, 0.75 + 0.85 * count)
    context.beginPath()
    context.moveTo(...from)
    context.lineTo(...to)
    context.stroke()
  }
  context.globalAlpha = 1
  return sums
}

/** The colour of a balance, in five steps from conflict to cooperation. */
function colourOfBalance({ cooperation, conflict }: Balance, colours: Colours): string {
  const balance = (cooperation - conflict) / Math.max(1, cooperation + conflict)
  if (balance > 0.6) return colours.cooperation
  if (balance > 0.2) return colours['cooperation-light']
  if (balance >= -0.2) return colours['strong-line']
  return balance >= -0.6 ? colours['conflict-light'] : colours.conflict
}

const radiusOf = (count: number): number => (count === 0 ? 3 : 4 + 1.6 * Math.sqrt(count))

function drawNode({ context, colours }: Surface, state: NetworkState, node: Node, count: number) {
  const at = state.positions.get(node)
  if (!at) return
  context.beginPath()
  context.arc(...at, radiusOf(count), 0, 2 * Math.PI)
  context.fillStyle = count === 0 ? colours.line : colours.ink
  context.fill()
  context.strokeStyle = node === state.chosen ? colours.focus : colours.paper
  context.lineWidth = node === state.chosen ? 3 : 2
  context.stroke()
}

/** Write the names of the actors with the most events first, where they do not cover others. */
function drawNames(
  { context, colours, width }: Surface,
  state: NetworkState,
  sums: Map<Node, number>,
) {
  const taken = state.graph.nodes.map((node) =>
    boxAround(state.positions.get(node), radiusOf(sums.get(node) ?? 0)),
  )
  const { chosen } = state
  const rank = (node: Node) => (node === chosen ? Number.POSITIVE_INFINITY : (sums.get(node) ?? 0))
  const near = new Set(chosen?.edges.flatMap(({ source, target }) => [source, target]))
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const node of [...state.graph.nodes].sort((a, b) => rank(b) - rank(a))) {
    const at = state.positions.get(node)
    if (!at) continue
    const count = sums.get(node) ?? 0
    context.font = `${count > 4 ? 600 : 500} ${count > 4 ? 14 : 12}px Inter, system-ui, sans-serif`
    const length = context.measureText(node.actor.name).width
    const box = placesAround(at, radiusOf(count) + 5, length).find(
      (place) => place[0] >= 0 && place[2] <= width && !taken.some((other) => covers(place, other)),
    )
    if (!box) continue
    taken.push(box)
    const [x, y] = [box[0], box[1] + 9]
    context.globalAlpha = count === 0 || (chosen && !near.has(node)) ? 0.45 : 1
    context.strokeStyle = colours.paper
    context.lineWidth = 4
    context.strokeText(node.actor.name, x, y)
    context.fillStyle = colours.ink
    context.fillText(node.actor.name, x, y)
  }
  context.globalAlpha = 1
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

const boxAround = ([x, y]: readonly [number, number] = [0, 0], radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
]

/** Where a name can stand: right or left of its actor, below or above. */
function placesAround([x, y]: readonly [number, number], gap: number, length: number): Box[] {
  const box = (left: number, middle: number): Box => [left, middle - 9, left + length, middle + 9]
  return [
    box(x + gap, y),
    box(x - gap - length, y),
    box(x - length / 2, y + gap + 8),
    box(x - length / 2, y - gap - 8),
  ]
}

const covers = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
