import { useMemo } from 'preact/hooks'
import { linkActor } from '../address/links.ts'
import { RecordList } from '../record/record-list.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { describeBalance } from './describe-balance.ts'
import { findBetween } from './find-between.ts'
import { MonthChart } from './month-chart.tsx'
import { OtherPartner } from './other-partner.tsx'
import { QuadTable } from './quad-table.tsx'

/** Two actors: cooperation and conflict by month, their events, and what they say of each other. */
export function View({ dataset, parameters }: ViewProperties) {
  const ids = [parameters.get('id') ?? '', parameters.get('with') ?? ''] as const
  const unknown = ids.find((id) => !dataset.actors.has(id))
  const isPair = unknown === undefined && ids[0] !== ids[1]
  const found = useMemo(
    () => (isPair ? findBetween(dataset, ...ids) : undefined),
    [dataset, ...ids],
  )
  if (!found)
    return <NotFound what={unknown === undefined ? 'pair' : 'actor'} id={unknown ?? ids[0]} />
  const { first, second, relation, words, events } = found
  return (
    <>
      <ViewHeading title={`${first.name} and ${second.name}`}>
        <p class="standfirst">
          <bdi>{describeBalance(relation)}</bdi>
        </p>
        <p class="soft pair-others">
          More of{' '}
          <a href={linkActor(first)}>
            <bdi>{first.name}</bdi>
          </a>{' '}
          or{' '}
          <a href={linkActor(second)}>
            <bdi>{second.name}</bdi>
          </a>
          , or <OtherPartner dataset={dataset} actor={first} current={second} />
        </p>
      </ViewHeading>
      <MonthChart months={relation.months} />
      <QuadTable relation={relation} />
      <h2 class="list-heading">What they say of each other</h2>
      <RecordList dataset={dataset} entries={words} label="What they say of each other" />
      <h2 class="list-heading">What they do</h2>
      <RecordList dataset={dataset} entries={events} label="What they do" />
    </>
  )
}
