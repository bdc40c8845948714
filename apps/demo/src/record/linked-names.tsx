import type { Actor } from '@onrecord/sdk/open'
import { linkActor } from '../address/links.ts'
import { findNames } from './find-names.ts'
import { Marked } from './marked.tsx'

interface Properties {
  readonly text: string
  readonly actors: readonly Actor[]
}

/** A text in which the names of actors are links to them. */
export function LinkedNames({ text, actors }: Properties) {
  return (
    <bdi>
      {findNames(text, actors).map(({ words, actor }, index) =>
        actor ? (
          <a key={index} class="actor" href={linkActor(actor)}>
            <Marked text={words} />
          </a>
        ) : (
          <Marked key={index} text={words} />
        ),
      )}
    </bdi>
  )
}
