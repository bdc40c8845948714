import type { Source } from '@onrecord/schema'

/** The description of an open source. */
export const describeSource = (
  id: string,
  published: string | null = '2018-03-01',
  rest: Partial<Source> = {},
): Source => ({
  id,
  title: id,
  authors: [],
  published,
  rights: 'open',
  text: { sha256: '0'.repeat(64), length: 9 },
  ...rest,
})
