import type { Quote } from '@onrecord/sdk'
import { type Child, createElement } from './element.ts'
import { showActorChips, showActorLink } from './show-actor-link.ts'
import { showDate } from './show-date.ts'
import { showConfidence, showEvidence } from './show-evidence.ts'
import { showGloss } from './show-gloss.ts'

/** Show what somebody said. */
export function showQuote(quote: Quote): HTMLElement {
  return createElement(
    'li',
    { class: 'entry quote' },
    showDate(quote.date, quote.place),
    createElement(
      'figure',
      {},
      showWords(quote),
      createElement(
        'figcaption',
        {},
        createElement('p', { class: 'attribution' }, ...showSpeaker(quote), ...showCue(quote)),
        ...showActorChips('with', quote.coSpeakers),
        ...showActorChips('to', quote.addressees),
        ...showActorChips('about', quote.about),
        showEvidence(quote.evidence),
      ),
    ),
  )
}

/** Only words that were between quotation marks get them here. */
function showWords({ kind, text, gloss }: Quote): HTMLElement {
  if (text !== undefined)
    return createElement('blockquote', { class: kind }, kind === 'indirect' ? text : `“${text}”`)
  if (gloss !== undefined) return showGloss(gloss)
  return createElement(
    'p',
    { class: 'withheld' },
    'The words may not be shown; the source has them.',
  )
}

/** The words that name the speaker are shown where they tell more than the name. */
function showSpeaker({ speaker, speakerText }: Quote): readonly Child[] {
  if (speaker === null)
    return [createElement('span', { class: 'unidentified' }, speakerText ?? 'an unnamed speaker')]
  const isKnownName =
    speakerText === null || [speaker.name, ...speaker.aliases].includes(speakerText)
  const link = showActorLink(speaker, 'actor-link speaker')
  return isKnownName
    ? [link]
    : [link, createElement('span', { class: 'note' }, ` as “${speakerText}”`)]
}

function showCue({ kind, cue, confidence }: Quote): readonly Child[] {
  const notes = [
    ...(cue ? [createElement('span', { class: 'note' }, `cue “${cue.lemma}”`)] : []),
    ...(cue && cue.status !== 'actual'
      ? [createElement('span', { class: 'note' }, cue.status)]
      : []),
    createElement('span', { class: 'note' }, kind),
    showConfidence(confidence),
  ]
  const attitude = createElement('span', { class: 'attitude' }, cue?.attitude ?? '')
  return [' ', ...(cue ? [attitude] : []), createElement('span', { class: 'notes' }, ...notes)]
}
