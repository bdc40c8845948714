import { cite } from './cite.ts'
import { events } from './events.ts'
import { extract } from './extract.ts'
import { find } from './find.ts'
import { quotes } from './quotes.ts'
import { relations } from './relations.ts'
import { sources } from './sources.ts'
import { verify } from './verify.ts'

/** All tools, in the order in which clients list them: first what an assistant begins with. */
export const tools = [find, quotes, events, relations, sources, verify, cite, extract] as const
