import { expectLinearTime } from '@onrecord/testing/linear-time'
import { it } from 'vitest'
import { extract } from '../src/extract.ts'

it.each([
  ['one letter a paragraph', 'a\n\n'],
  ['one letter a line', 'a\n'],
  ['opening marks alone', '“'],
  ['straight marks alone', "'"],
  ['marks that open', '"a '],
  ['pairs of marks', '“a” '],
  ['pairs without words', '“”'],
  ['paragraphs that open a quotation', '“We met in Moscow on 3 May 2017.\n\n'],
  ['one endless compound', 'a-'],
  ['brackets', '('],
  ['cues', 'He said that '],
  ['cues with clauses', 'Ada Quill said it rained and '],
  ['sentences with cues', 'He said that. '],
  ['split quotations', '“Yes,” he said, '],
  ['cues with nouns', 'Iran accused Iraq of lying and criticized '],
  ['cues that govern cues', 'Quill urged them to promise to ask Barda to '],
  ['nouns that report', 'her claim that the promise to '],
  ['turns of a transcript', 'QUILL: Yes.\n\nBARDA: No.\n\n'],
  ['turns without names', 'QUILL: Yes.\n\nNo.\n\nNo.\n\nBARDA: No.\n\n'],
  ['tags without cues', '“Yes!” he nodded. '],
  ['signed quotations', '“We go home.” — Ada Quill\n'],
  ['floating quotations', '“We go home again.” '],
  ['names', 'Ada Quill and '],
  ['titles', 'President '],
  ['actors in a row', 'Iran, '],
  ['events in a row', 'Iran attacked Iraq and '],
  ['actions in actions', 'Iran refused to agree to threaten to promise to '],
  ['nouns of nouns', 'attack by the raid on the decision of '],
  ['times in a row', 'later that day on the following Friday of the last two years '],
  ['talks', 'talks between Iran and Iraq '],
  [
    'visits and quotations',
    'Lavrov visited Russia on 3 May 2017. Lavrov said in Moscow that it rained. ',
  ],
  ['names half of the lexicon', 'United States of '],
  ['offices that lead nowhere', `Iran${' to'.repeat(36)} 1 Lavrov. `],
  ['dates', 'on 3 May 2017 '],
  ['years', 'in 2017 and '],
  ['months', 'Jan '],
  ['fences', '---\n'],
  ['white space', ' '],
])('takes time linear in the length of %s', (_, unit) => {
  expectLinearTime((size) => read(unit.repeat(size / unit.length)), 60_000)
})

it('takes time linear in the length of one long sentence', () => {
  const clause = 'the envoy of Oman met the envoy of Qatar, who said that the road was open, and '
  expectLinearTime((size) => read(clause.repeat(size / clause.length)), 150_000)
})

function read(text: string): void {
  extract(text, { published: '2018-03-08' })
}
