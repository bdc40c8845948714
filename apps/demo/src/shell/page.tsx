import { address } from '../address/address.ts'
import { current } from '../dataset/current-dataset.ts'
import { CurrentView } from './current-view.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { OtherDataset } from './other-dataset.tsx'
import { readView } from './views.ts'

/** The page: what all views have around them, and the view of the address. */
export function Page() {
  const view = readView(address.value)
  const { dataset } = current.value
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header view={view} parameters={address.value} />
      <OtherDataset />
      <main id="main" tabIndex={-1} class={`view-${view}`}>
        <CurrentView name={view} dataset={dataset} parameters={address.value} />
      </main>
      <Footer dataset={dataset} />
    </>
  )
}
