import type { ComponentType } from 'preact'
import type { ViewProperties } from './view-properties.ts'

/** A module with a view; it is loaded when the view is first shown. */
interface ViewModule {
  readonly View: ComponentType<ViewProperties>
}

/** The views by their names in addresses, `?view=timeline`. */
export const views = {
  start: () => import('../start/start-view.tsx'),
  search: () => import('../search/search-view.tsx'),
  timeline: () => import('../timeline/timeline-view.tsx'),
  network: () => import('../network/network-view.tsx'),
  map: () => import('../map/map-view.tsx'),
  actors: () => import('../actor/actors-view.tsx'),
  actor: () => import('../actor/actor-view.tsx'),
  pair: () => import('../pair/pair-view.tsx'),
  quote: () => import('../record/record-view.tsx'),
  event: () => import('../record/record-view.tsx'),
  source: () => import('../source/source-view.tsx'),
  compare: () => import('../compare/compare-view.tsx'),
  try: () => import('../try/try-view.tsx'),
} as const satisfies Record<string, () => Promise<ViewModule>>

export type ViewName = keyof typeof views

/** The view that an address asks for; the start, if there is no such view. */
export function readView(parameters: URLSearchParams): ViewName {
  const name = parameters.get('view') ?? 'start'
  return Object.hasOwn(views, name) ? (name as ViewName) : 'start'
}
