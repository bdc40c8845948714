import { type Signal, useSignalEffect } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import { goTo } from '../address/address.ts'
import { linkActor } from '../address/links.ts'
import { useCanvas } from '../chart/use-canvas.ts'
import type { TimeSpan } from '../period/span.ts'
import { describeNode } from './describe-node.ts'
import { drawNetwork } from './draw-network.ts'
import { findNode } from './find-node.ts'
import { fitGraph, type Positions } from './fit-graph.ts'
import type { Graph, Node } from './graph.ts'

interface Properties {
  readonly graph: Graph
  readonly all: TimeSpan
  readonly chosen: Signal<TimeSpan>
}

const help =
  'Network of actors. Left and right go from actor to actor, Enter opens one. The table below has the same relations.'

/** Actors, and lines for what they have to do with one another in the chosen time, drawn on a canvas. */
export function NetworkChart({ graph, all, chosen }: Properties) {
  const [node, setNode] = useState<Node>()
  const placed = useRef<{ graph: Graph; key: string; positions: Positions }>(undefined)
  const [canvas, redraw] = useCanvas((surface) => {
    const { width, height } = surface
    const key = `${width} ${height}`
    if (placed.current?.graph !== graph || placed.current.key !== key)
      placed.current = { graph, key, positions: fitGraph(graph, width, height) }
    const { positions } = placed.current
    const span = chosen.peek()
    const isAll = span.start <= all.start && span.end >= all.end
    drawNetwork(surface, { graph, positions, span, isAll, chosen: node })
  })
  useSignalEffect(() => {
    if (chosen.value) redraw()
  })
  const at = ({ offsetX, offsetY }: PointerEvent | MouseEvent) =>
    placed.current && findNode(placed.current.positions, offsetX, offsetY)
  const step = (by: number) => {
    const index = node ? graph.nodes.indexOf(node) + by : 0
    setNode(graph.nodes.at(index % graph.nodes.length))
  }
  return (
    <figure class="network-chart">
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move through the actors
        tabIndex={0}
        role="application"
        aria-roledescription="network"
        aria-label={help}
        class={node ? 'chart is-over' : 'chart'}
        onPointerMove={(event) => setNode(at(event))}
        onPointerLeave={() => setNode(undefined)}
        onBlur={() => setNode(undefined)}
        onClick={(event) => {
          const found = at(event)
          if (found) goTo(linkActor(found.actor))
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1)
          else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1)
          else if (event.key === 'Enter' && node) goTo(linkActor(node.actor))
          else return
          event.preventDefault()
        }}
      >
        <canvas ref={canvas} />
      </div>
      <p class="chart-status" role="status">
        <bdi>{node ? describeNode(node) : ' '}</bdi>
      </p>
    </figure>
  )
}
