import { expect, it } from 'vitest'
import { isEnglish } from '../../src/try/worker/is-english.ts'

it.each([
  'The minister said that the bridge had been closed for a week, and that the workers were paid. ',
  'Oslo protests; Skarn waits. Dock workers met Sarkov on Monday to hear the plan for the harbour. ',
])('knows English: %s', (text) => {
  expect(isEnglish(text.repeat(4))).toBe(true)
})

it.each([
  'Der Hafenmeister sagte am Montag, dass die neue Brücke noch lange nicht fertig ist. ',
  'Le ministre a dit lundi que le pont du port serait fermé pendant une semaine entière. ',
  'De havenmeester zei maandag dat de nieuwe brug nog lang niet klaar is voor het verkeer. ',
  'Министр сказал в понедельник, что мост в порту будет закрыт целую неделю без срока. ',
])('knows what is not: %s', (text) => {
  expect(isEnglish(text.repeat(4))).toBe(false)
})

it('takes a short text as English', () => {
  expect(isEnglish('Guten Tag')).toBe(true)
})
