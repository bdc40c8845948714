import type { Actor } from '@onrecord/sdk/open'
import { z } from 'zod'

/** An actor, where it is named in another record. */
export const Party = z.object({ id: z.string(), name: z.string() })
export type Party = z.output<typeof Party>

export const toParty = ({ id, name }: Pick<Actor, 'id' | 'name'>): Party => ({ id, name })
