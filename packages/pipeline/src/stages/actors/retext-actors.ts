import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { bodySentences } from '../document/body-sentences.ts'
import type { ActorMention } from './actor-mention.ts'
import { findAffiliations } from './find-affiliations.ts'
import { findMentions } from './find-mentions.ts'
import { NameRegistry } from './name-registry.ts'

/** A unified plugin that finds actors: `file.data.mentions`, `file.data.entities` and `file.data.affiliations`. */
export function retextActors() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const names = new NameRegistry()
    const mentions: ActorMention[] = []
    file.data.affiliations = []
    for (const sentence of bodySentences(file)) {
      const found = findMentions(sentence, text, names)
      for (const mention of found) mentions.push(mention)
      if (found.length > 1) file.data.affiliations.push(...findAffiliations(sentence, found, text))
    }
    file.data.mentions = mentions
    file.data.entities = names.entities
  }
}
