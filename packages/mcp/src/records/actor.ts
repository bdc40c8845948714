import { type ActorKind, actorKinds } from '@onrecord/schema/vocabulary'
import type { Actor as ActorRecord, Dataset } from '@onrecord/sdk/open'
import { z } from 'zod'
import { Party, toParty } from './party.ts'

/** Who speaks or acts. */
export interface Actor {
  id: string
  kind: ActorKind
  name: string
  aliases: string[]
  /** The state or body that it is a part of. */
  of?: Party | undefined
  /** Each in one line. */
  offices: string[]
  /** How many quotes are by this actor alone, without its officials. */
  quotes: number
  /** How many events this actor takes part in. */
  events: number
}

export const Actor: z.ZodType<Actor, Actor> = z.object({
  id: z.string(),
  kind: z.enum(actorKinds),
  name: z.string(),
  aliases: z.array(z.string()),
  of: Party.optional().describe('The state or body that it is a part of.'),
  offices: z.array(z.string()),
  quotes: z.number().describe('How many quotes are by this actor alone, without its officials.'),
  events: z.number().describe('How many events this actor takes part in.'),
})

/** Describe an actor. */
export function toActor(actor: ActorRecord, { quotes, events }: Dataset): Actor {
  const { id, kind, name, aliases, of, affiliations } = actor
  return {
    ...{ id, kind, name, aliases: [...aliases] },
    ...(of !== undefined && { of: toParty(of) }),
    offices: affiliations.map(String),
    quotes: quotes.by(actor).count(),
    events: events.involving(actor).count(),
  }
}

/** An actor in words. */
export function showActor({ id, kind, name, of, offices, quotes, events }: Actor): string {
  const roles = [...(of === undefined ? [] : [`part of ${of.name}`]), ...offices].join('; ')
  return `${name} (${kind}${roles === '' ? '' : `; ${roles}`})\n  id ${id}; ${quotes} quotes, ${events} events`
}
