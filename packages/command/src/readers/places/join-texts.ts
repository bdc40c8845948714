import { cover } from '@onrecord/schema'
import type { PlacedText } from './file-places.ts'

/** Put texts of one file one after another, with a blank line between them; empty ones are left out. */
export function joinTexts(texts: readonly PlacedText[]): PlacedText {
  const parts: (PlacedText & { start: number; end: number })[] = []
  let text = ''
  for (const part of texts) {
    if (part.text === '') continue
    if (text !== '') text += '\n\n'
    parts.push({ ...part, start: text.length, end: text.length + part.text.length })
    text += part.text
  }
  const toFile = ({ start, end }: { start: number; end: number }) => {
    const touched = parts.filter((part) => part.start <= end && start <= part.end)
    const places = touched.map((part) =>
      part.map.toFile({
        start: Math.max(0, start - part.start),
        end: Math.min(part.end, end) - part.start,
      }),
    )
    const filled = places.filter((place) => place.start < place.end)
    return cover(filled) ?? places[0] ?? { start: 0, end: 0 }
  }
  return { text, map: { toFile } }
}
