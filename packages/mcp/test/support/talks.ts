import { openTexts } from '@onrecord/sdk/texts'

/** Texts about invented people. */
export const texts = [
  {
    id: 'harbor',
    title: 'The harbor road',
    published: '2018-03-08',
    url: 'https://example.org/harbor',
    text: `“The road is open,” Ada Quill, the foreign minister of Oman, said on 5 March 2018. “Nobody will close it again.”

Tom Barda, the Yemeni transport minister, denied that the harbor was empty. Oman accused Yemen of delay on 6 March 2018.
`,
  },
  {
    id: 'bridge',
    title: 'The bridge',
    published: '2018-04-10',
    text: `Ada Quill met Tom Barda in Muscat on 9 April 2018. Oman may ban the ships of Yemen.

“The bridge will carry every cart of the valley,” Tom Barda told Ada Quill on 9 April 2018.
`,
  },
]

/** A dataset of them. */
export const talks = openTexts(texts, { name: '@example/talks', version: '1.2.3' })
