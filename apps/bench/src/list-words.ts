import type { Dataset } from '@onrecord/schema/records'

/** The words of a quote, and of the names in it. */
export function listWords(
  { text, speaker, coSpeakers, addressees, about, cue }: Dataset['quotes'][number],
  names: ReadonlyMap<string, string>,
): string[] {
  const ids = [...(speaker === null ? [] : [speaker]), ...coSpeakers, ...addressees, ...about]
  const texts = [text, cue?.lemma, ...ids.map((id) => names.get(id))]
  return texts.join(' ').toLowerCase().match(/\w+/g) ?? []
}
