const days = ['2018-03-08', '2019-12-31', '2020-02-29', '2021-01-01', '2016-10-30', null]
const times = [
  'last night at 10 p.m.',
  'on Monday',
  'on Friday night',
  'the day before yesterday',
  'the day after tomorrow',
  'this month',
  'last week',
  'on 31 October',
  'at 0300 GMT on Tuesday',
  'at noon on Sunday',
  'in October 2008',
  'tonight',
  'over the weekend',
  'two weeks ago',
  'on Feb. 29, 2020',
  'at midnight',
  'by the end of the year',
  'in the third quarter',
  'a day earlier',
  'this morning',
]
const deeds = ['Oman accused Qatar', 'Ghana will meet Togo', 'Ada Quill visited Oman']

/** Texts with times of all kinds, each with its day of publication: the same for the same number. */
export function* generateTexts(
  count: number,
): Generator<{ text: string; published: string | null }> {
  for (let index = 0; index < count; index++) {
    const pick = <Item>(items: readonly Item[], step: number): Item =>
      items[Math.floor(index / step) % items.length] as Item
    const text = `${pick(deeds, 7)} ${pick(times, 1)}, as it had ${pick(times, 20)}.`
    yield { text, published: pick(days, 11) }
  }
}
