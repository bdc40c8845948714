import type { Source } from '@onrecord/sdk/open'
import { WebLink } from '../record/web-link.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import { formatDay } from '../words/format-day.ts'

/** What a source is, who wrote it and when, and where it is on the web. */
export function SourceHeading({ source }: { readonly source: Source }) {
  const { title, authors, published, license, url, summary } = source
  const facts = [
    authors.join(', '),
    published ? formatDay(published) : 'undated',
    license,
    summary && 'a summary by this project: secondary evidence',
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <ViewHeading title={title}>
      <p class="standfirst">
        <bdi>{facts.join(' · ')}</bdi>
        <WebLink url={url} />
      </p>
    </ViewHeading>
  )
}
