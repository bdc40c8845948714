import type { Actor } from '@onrecord/sdk/open'
import { z } from 'zod'

/** An actor, where it is named in another record. */
export interface Party {
  id: string
  name: string
}

export const Party: z.ZodType<Party, Party> = z.object({ id: z.string(), name: z.string() })

export const toParty = ({ id, name }: Pick<Actor, 'id' | 'name'>): Party => ({ id, name })
