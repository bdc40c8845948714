import type { Evidence } from '@onrecord/sdk/open'
import { useEffect, useState } from 'preact/hooks'
import { linkEvidence } from '../address/links.ts'
import type { Entry } from '../dataset/entry.ts'
import { formatDay } from '../words/format-day.ts'
import { WebLink } from './web-link.tsx'

interface Properties {
  readonly evidence: Evidence
  readonly entry: Entry
}

/** A place in a source, in its sentence where the rights of the source allow it. */
export function EvidencePlace({ evidence, entry }: Properties) {
  const { source, start, end } = evidence
  return (
    <>
      <Passage evidence={evidence} />
      <p class="source">
        <a href={linkEvidence(source, entry)}>
          <bdi>{source.title}</bdi>
        </a>
        {[
          source.authors.join(', '),
          source.published ? formatDay(source.published) : 'undated',
          `characters ${start.toLocaleString('en-GB')} to ${end.toLocaleString('en-GB')}`,
          source.summary ? 'a summary by this project: secondary evidence' : '',
        ]
          .filter(Boolean)
          .map((part) => (
            <span key={part}>
              {' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        <WebLink url={evidence.url} />
      </p>
    </>
  )
}

/** The words, in their sentence if the text is at hand, or else between those that the evidence has. */
function Passage({ evidence }: { readonly evidence: Evidence }) {
  const around = useSentence(evidence)
  const { exact } = evidence
  if (exact === undefined)
    return <p class="passage withheld">The rights of the source do not allow its words here.</p>
  const [before, after] = around ?? [evidence.prefix ?? '', evidence.suffix ?? '']
  return (
    <p class="passage">
      <bdi>
        {before}
        <mark>{exact}</mark>
        {after}
      </bdi>
    </p>
  )
}

type Around = readonly [before: string, after: string]

/** What stands in the sentence before and after the words; undefined until the text is loaded, or if it is not at hand. */
function useSentence(evidence: Evidence): Around | undefined {
  const [around, setAround] = useState<Around>()
  useEffect(() => {
    let isCurrent = true
    setAround(undefined)
    evidence.context().then(
      (context) => {
        if (isCurrent && context) {
          const { start, text } = context.sentence
          const [from, to] = [evidence.start - start, evidence.end - start]
          setAround([text.slice(0, from), text.slice(to)])
        }
      },
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [evidence])
  return around
}
