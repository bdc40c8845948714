import { type FileInput, toInput } from './file-input.ts'

/** A text to try; the people in it are invented. */
interface Example {
  readonly label: string
  readonly input: FileInput
}

const dam = `Norway halts work on the Skarn bridge

By Edda Holm | Correspondent | 12 June 2019

OSLO – Norway on Tuesday halted work on the Skarn bridge and accused Denmark of withholding steel. “We have waited eleven months,” said Elin Sarkov, the transport minister, who met Tom Barda in Copenhagen on 3 May.

Barda, who leads the harbour board, rejected the charge. He said that the steel had been ready since March, and he promised to send it before Friday. “Nobody has asked us for it,” he added.

Dock workers in Skarn called the plan “reckless”. According to Mila Dorn, a union leader, they may strike next week if the talks fail. Sweden has offered to mediate between the two governments.
`

const interview = `A talk with the keeper of the Skarn light

Edda Holm: Did the harbour board warn you?

Ivo Perrin: No. The board told us nothing. Elin Sarkov called me last week and apologised.

Edda Holm: What did she promise?

Ivo Perrin: She promised that Norway would pay for the repairs. I believe her.
`

const page = `<!doctype html>
<html lang="en">
<head><title>Iceland and Finland sign an accord on ferries</title>
<meta name="author" content="Nils Aro">
<meta property="article:published_time" content="2021-09-02T09:00:00Z"></head>
<body><nav><a href="/">Home</a></nav>
<article><h1>Iceland and Finland sign an accord on ferries</h1>
<p>Iceland and Finland signed an accord on ferries in Helsinki on Wednesday. Rauha Lind, the Finnish envoy, praised Iceland for its patience.</p>
<p>“The sea belongs to <em>nobody</em>,” Lind told reporters. A spokesman denied that Finland had threatened to withdraw from the talks in August.</p>
</article></body></html>
`

const toBytes = (text: string) => new TextEncoder().encode(text)

export const examples: readonly Example[] = [
  { label: 'A report', input: toInput(dam) },
  { label: 'An interview', input: toInput(interview, { published: '2020-03-16' }) },
  { label: 'A web page', input: { name: 'page.html', bytes: toBytes(page) } },
]
