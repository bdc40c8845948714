import type { ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useState } from 'preact/hooks'
import type { ViewProperties } from './view-properties.ts'
import { type ViewName, views } from './views.ts'

interface Loaded {
  readonly name: ViewName
  readonly View?: ComponentType<ViewProperties>
  readonly problem?: string
}

/** The view of the address, once it is loaded. */
export function CurrentView({ name, ...properties }: ViewProperties & { readonly name: ViewName }) {
  const loaded = useLoaded(name)
  if (loaded?.name !== name)
    return (
      <p class="loading" role="status">
        Loading …
      </p>
    )
  const { View, problem } = loaded
  if (!View) return <Problem message={problem ?? ''} />
  return (
    <Guarded key={name} dataset={properties.dataset}>
      <View {...properties} />
    </Guarded>
  )
}

function useLoaded(name: ViewName): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    let isCurrent = true
    const set = (value: Loaded) => isCurrent && setLoaded(value)
    views[name]().then(
      ({ View }) => set({ name, View }),
      (error: unknown) => set({ name, problem: String(error) }),
    )
    return () => {
      isCurrent = false
    }
  }, [name])
  return loaded
}

/** A dataset of the reader may have broken records: what is wrong is said in place of the view. */
function Guarded({
  children,
}: {
  readonly children: preact.ComponentChildren
  readonly dataset: object
}) {
  const [error] = useErrorBoundary()
  return error ? <Problem message={String(error)} /> : children
}

function Problem({ message }: { readonly message: string }) {
  return (
    <div class="problem-page" role="alert">
      <h1>This cannot be shown</h1>
      <p>
        <bdi>{message}</bdi>
      </p>
      <p>
        <a href="?">Go to the start</a>
      </p>
    </div>
  )
}
