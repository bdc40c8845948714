import type { Actor, Dataset } from '@onrecord/sdk/open'
import { useMemo } from 'preact/hooks'
import { linkPair } from '../address/links.ts'
import { BalanceBar } from '../chart/balance-bar.tsx'
import { findPartners } from './find-partners.ts'

interface Properties {
  readonly dataset: Dataset
  readonly actor: Actor
}

const few = 8

/** With whom an actor has events, and how many are cooperation and conflict. */
export function Partners({ dataset, actor }: Properties) {
  const partners = useMemo(() => findPartners(dataset, actor).slice(0, few), [dataset, actor])
  if (partners.length === 0) return null
  const most = Math.max(...partners.map(({ count }) => count))
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">With whom</h2>
      <ul class="partners">
        {partners.map(({ partner, ...counts }) => (
          <li key={partner.id}>
            <a href={linkPair(actor, partner)}>
              <bdi>{partner.name}</bdi>
            </a>
            <BalanceBar {...counts} most={most} />
            <span class="number">{counts.count}</span>
          </li>
        ))}
      </ul>
      <p class="legend">
        <span class="swatch swatch-material-cooperation">cooperation</span>
        <span class="swatch swatch-material-conflict">conflict</span>
      </p>
    </section>
  )
}
