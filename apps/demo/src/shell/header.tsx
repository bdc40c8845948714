import { Navigation } from './navigation.tsx'
import { SearchField } from './search-field.tsx'
import type { ViewName } from './views.ts'

interface Properties {
  readonly view: ViewName
  readonly parameters: URLSearchParams
}

export function Header({ view, parameters }: Properties) {
  return (
    <header class="masthead">
      <a class="wordmark" href="?" aria-current={view === 'start' ? 'page' : undefined}>
        Onrecord
      </a>
      <Navigation view={view} parameters={parameters} />
      <SearchField view={view} words={parameters.get('q') ?? ''} />
    </header>
  )
}
