import type { Actor, Relation } from '@onrecord/sdk/open'
import { spanOf } from '../period/span.ts'

/** An event of an edge: when it is, and whether it is cooperation. */
interface EdgeEvent {
  readonly start: number
  readonly end: number
  readonly isCooperation: boolean
}

/** A relation in a network. */
export interface Edge {
  readonly relation: Relation
  readonly source: Node
  readonly target: Node
  /** Its dated events. */
  readonly events: readonly EdgeEvent[]
  /** The numbers of its events without a date. */
  readonly undated: Balance
}

/** An actor in a network, and where it is: about the middle, in steps of the layout. */
export interface Node {
  readonly actor: Actor
  readonly edges: Edge[]
  x: number
  y: number
}

/** How many events are cooperation, and how many conflict. */
export interface Balance {
  readonly cooperation: number
  readonly conflict: number
}

export interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** Make a network of relations, those with the most events first, up to a number of actors. */
export function makeGraph(relations: readonly Relation[], mostActors: number): Graph {
  const nodes = new Map<string, Node>()
  const edges: Edge[] = []
  for (const relation of relations) {
    const missing = relation.actors.filter(({ id }) => !nodes.has(id))
    if (nodes.size + missing.length > mostActors) continue
    for (const actor of missing) nodes.set(actor.id, { actor, edges: [], x: 0, y: 0 })
    const [source, target] = relation.actors.map(({ id }) => nodes.get(id)) as [Node, Node]
    const edge = { relation, source, target, ...readEvents(relation) }
    source.edges.push(edge)
    target.edges.push(edge)
    edges.push(edge)
  }
  return { nodes: [...nodes.values()], edges }
}

function readEvents(relation: Relation): Pick<Edge, 'events' | 'undated'> {
  const isCooperation = (quadClass: string) => quadClass.endsWith('cooperation')
  const undated = relation.events.filter(({ date }) => date === null)
  const cooperation = undated.filter(({ quadClass }) => isCooperation(quadClass)).length
  return {
    events: relation.events.flatMap(({ date, quadClass }) =>
      date ? [{ ...spanOf(date), isCooperation: isCooperation(quadClass) }] : [],
    ),
    undated: { cooperation, conflict: undated.length - cooperation },
  }
}
