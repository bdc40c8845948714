import type { Dataset } from '@onrecord/sdk/open'
import { linkSource } from '../address/links.ts'
import { formatDay } from '../words/format-day.ts'

/** What the records rest on, and how they were made. */
export function Footer({ dataset }: { readonly dataset: Dataset }) {
  const { name, version, sources } = dataset
  return (
    <footer class="page-footer">
      <section aria-labelledby="sources-heading">
        <h2 id="sources-heading">Sources</h2>
        <ul class="sources">
          {sources.slice(0, 12).map((source) => (
            <li key={source.id}>
              <a href={linkSource(source)}>
                <bdi>{source.title}</bdi>
              </a>
              <span>
                <bdi>{source.authors.join(', ')}</bdi>
                {source.published && `, ${formatDay(source.published)}`}
                {source.summary && ' · a summary by this project'}
              </span>
            </li>
          ))}
        </ul>
        {sources.length > 12 && <p>and {sources.length - 12} more</p>}
      </section>
      <section aria-labelledby="method-heading">
        <h2 id="method-heading">How it was made</h2>
        <p>
          Software read the sources and wrote the records, by rules and without a language model.
          Some are wrong. Each says how sure it is, shows the words it rests on, and can be
          reported. A record says what a source reports, not that it is true.
        </p>
        <p>
          Dataset <bdi>{name}</bdi>, version <bdi>{version}</bdi>.
        </p>
      </section>
    </footer>
  )
}
