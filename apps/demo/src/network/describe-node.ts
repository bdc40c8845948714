import { formatCount } from '../words/format-count.ts'
import type { Node } from './graph.ts'

/** Say with whom an actor has to do, in all time: "Oman: 3 events of cooperation and 1 of conflict with 2 others". */
export function describeNode({ actor, edges }: Node): string {
  const sum = (key: 'cooperation' | 'conflict') =>
    edges.reduce((total, { relation }) => total + relation[key], 0)
  return `${actor.name}: ${formatCount(sum('cooperation'), 'event')} of cooperation and ${sum('conflict')} of conflict, with ${formatCount(edges.length, 'other')}`
}
