import { webAddress } from './web-address.ts'

/** A link to a source on the web, if it has an address there, behind what else is said of it. */
export function WebLink({ url }: { readonly url: string | undefined }) {
  const address = webAddress(url)
  if (!address) return null
  return (
    <>
      {' · '}
      <a href={address} rel="noreferrer">
        on the web
      </a>
    </>
  )
}
