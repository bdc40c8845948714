import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/dataset/input-error.ts'
import { makeDataset } from '../../src/texts/make-dataset.ts'
import { readTextFiles } from '../../src/texts/read-text-files.ts'
import { makeFolder } from '../support/make-folder.ts'

const page = `<!doctype html><html><head><title>The road</title>
<link rel="canonical" href="https://example.org/road">
<meta property="article:published_time" content="2018-03-08"></head>
<body><article><h1>The road</h1><p>“The road is open,” Ada Quill, the Omani transport minister, said on Monday.</p>
<p>Oman accused Yemen of delay.</p></article></body></html>
`
const feed = `<rss version="2.0"><channel><title>News</title>
<item><title>One</title><description>Oman accused Yemen of delay.</description></item>
<item><title>Two</title><description>Yemen accused Oman of haste.</description></item>
</channel></rss>
`

describe('texts from files', () => {
  it('have ids, and what their files say of them', async () => {
    const folder = makeFolder({
      'news/Talks 2018.txt': 'Oman accused Yemen of delay.\n',
      'old/talks-2018.md': 'Yemen accused Oman of haste.\n',
      'road.html': page,
      'feed.xml': feed,
      '!!!.txt': 'Oman met Yemen.\n',
    })
    const texts = await readTextFiles([folder])
    expect(texts.map(({ id }) => id)).toEqual([
      'unnamed',
      'feed-1',
      'feed-2',
      'talks-2018',
      'talks-2018-2',
      'road',
    ])
    expect(texts.at(-1)).toMatchObject({
      ...{ title: 'The road', published: '2018-03-08', url: 'https://example.org/road' },
    })
    const { sources, quotes } = makeDataset(texts)
    expect(sources.length).toBe(6)
    expect(quotes[0]).toMatchObject({ speaker: 'ada-quill', text: 'The road is open' })
  })

  it('are read once, though two paths lead to them', async () => {
    const folder = makeFolder({ 'a.txt': 'Oman met Yemen.\n' })
    const texts = await readTextFiles([join(folder, 'a.txt'), join(folder, '*.txt')])
    expect(texts.length).toBe(1)
  })

  it('are not there', async () => {
    const read = readTextFiles([join(makeFolder(), 'none.txt')])
    await expect(read).rejects.toThrow(InputError)
    await expect(read).rejects.toThrow('none.txt: No such file')
  })
})
