import type { LexiconActor } from '../src/actors/lexicon-actor.ts'
import { namesOf } from '../src/actors/names-of.ts'

/**
 * Merge imported actors into those kept by hand, which take precedence: an imported actor with the same id adds its codes
 * and names, and its offices only where none are kept; an imported name that another actor has is left out.
 */
export function mergeImported(
  kept: readonly LexiconActor[],
  imported: readonly LexiconActor[],
): LexiconActor[] {
  const byId = new Map(kept.map((actor): [string, LexiconActor] => [actor.id, strip(actor)]))
  const owners = new Map<string, string>()
  const claim = ({ id, ...actor }: LexiconActor) => {
    for (const form of namesOf(actor)) owners.set(form, owners.get(form) ?? id)
  }
  for (const actor of kept) claim(actor)
  for (const actor of imported) {
    const known = byId.get(actor.id)
    if (known && known.kind !== actor.kind) continue
    const isFree = (form: string) => (owners.get(form) ?? actor.id) === actor.id
    const names = [actor.name, ...actor.aliases].filter(isFree)
    if (known) byId.set(actor.id, joinActors(known, actor, names))
    else if (isFree(actor.name))
      byId.set(actor.id, { ...actor, aliases: names.filter((name) => name !== actor.name) })
    else continue
    claim(byId.get(actor.id) ?? actor)
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function joinActors(
  kept: LexiconActor,
  imported: LexiconActor,
  names: readonly string[],
): LexiconActor {
  const aliases = new Set([...kept.aliases, ...names])
  aliases.delete(kept.name)
  return {
    ...imported,
    ...kept,
    aliases: [...aliases],
    offices: kept.offices.length > 0 ? kept.offices : imported.offices,
  }
}

/** An actor without the fields that only linters need. */
function strip(actor: LexiconActor & { place?: string }): LexiconActor {
  const { place, ...entry } = actor
  return entry
}
