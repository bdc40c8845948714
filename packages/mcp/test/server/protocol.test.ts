import { describe, expect, it } from 'vitest'
import { published } from '../../src/published.ts'
import { tools } from '../../src/tools/tools.ts'
import { connect } from '../support/connect.ts'
import { talks } from '../support/talks.ts'

/** The JSON of a resource. */
const readJson = async (client: Awaited<ReturnType<typeof connect>>, uri: string) => {
  const { contents } = await client.readResource({ uri })
  const [content] = contents
  return JSON.parse(content && 'text' in content ? content.text : '')
}

describe('tools', () => {
  it('are listed with schemas, titles and what they may do', async () => {
    const client = await connect(talks)
    const listed = (await client.listTools()).tools
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
    for (const { title, description, annotations, inputSchema, outputSchema } of listed) {
      expect(title && description).toBeTruthy()
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(outputSchema).toMatchObject({ type: 'object' })
      expect(JSON.stringify([inputSchema, outputSchema])).not.toContain('$ref')
    }
  })

  it('answer in words and in structures that fit their schemas', async () => {
    const client = await connect(published)
    await client.listTools()
    const calls = {
      find: { query: 'Taliban' },
      quotes: { limit: 100, context: true },
      events: { limit: 100, context: true },
      relations: { first: 'russia', second: 'pakistan' },
      sources: {},
      verify: { text: 'Zamir Kabulov warned: “ISIS has nearly 7,000 active fighters.”' },
      cite: { id: 'dataset' },
      extract: { text: '“The road is open,” Ada Quill of Oman said. Oman accused Yemen of delay.' },
    }
    for (const { name } of tools) {
      const answer = await client.callTool({ name, arguments: calls[name] })
      expect(answer.isError).toBeFalsy()
      expect(answer.structuredContent).toBeTypeOf('object')
      expect(answer.content).toMatchObject([{ type: 'text' }])
    }
  })

  it('answer a wrong call with what to do', async () => {
    const client = await connect(talks)
    const wrong = [
      [{ name: 'quotes', arguments: { speaker: 'minister' } }, 'Call again with one of these ids'],
      [{ name: 'quotes', arguments: { limit: 'many' } }, 'limit: '],
      [{ name: 'quotes', arguments: { author: 'Quill' } }, 'author'],
      [{ name: 'cite', arguments: {} }, 'id: '],
      [{ name: 'extract', arguments: { text: 'x'.repeat(200_001) } }, '200000'],
    ] as const
    for (const [request, message] of wrong) {
      const { isError, content } = await client.callTool(request)
      expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining(message)])
    }
    await expect(client.callTool({ name: 'sing' })).rejects.toThrow('sing')
    expect(
      (await client.callTool({ name: 'find', arguments: { query: 'road' } })).isError,
    ).toBeFalsy()
  })
})

describe('the server', () => {
  it('says what it answers from, and how to read it', async () => {
    const client = await connect(published)
    const instructions = client.getInstructions() ?? ''
    expect(instructions).toContain(`${published.name}, version ${published.version}`)
    expect(instructions).toContain('1 source may only be quoted')
    expect(instructions).toContain('CC-BY-4.0')
    expect(instructions).toContain('no fact')
    expect(client.getServerVersion()).toMatchObject({ name: 'onrecord', title: 'Onrecord' })
  })

  it('has prompts', async () => {
    const client = await connect(talks)
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['check-quotations', 'brief-actor'])
    const { messages } = await client.getPrompt({
      name: 'check-quotations',
      arguments: { text: '“The road is closed,” Ada Quill said.' },
    })
    expect(JSON.stringify(messages)).toContain('The road is closed')
    const ref = { type: 'ref/prompt', name: 'brief-actor' } as const
    const { completion } = await client.complete({ ref, argument: { name: 'actor', value: 'to' } })
    expect(completion.values).toEqual(['Tom Barda'])
  })
})

describe('resources', () => {
  it('are the dataset and the texts of open sources', async () => {
    const client = await connect(published)
    const { resources } = await client.listResources()
    const open = published.sources.filter(({ rights }) => rights === 'open')
    expect(resources.map(({ uri }) => uri)).toEqual([
      'onrecord://dataset',
      ...open.map(({ id }) => `onrecord://text/${id}`),
    ])
    expect(await readJson(client, 'onrecord://dataset')).toMatchObject({
      ...{ name: published.name, version: published.version },
      counts: { quotes: published.quotes.count() },
    })
    const [source] = open
    const { contents } = await client.readResource({ uri: `onrecord://text/${source?.id}` })
    expect(contents).toMatchObject([{ text: await published.readText(source?.id ?? '') }])
  })

  it('are the records', async () => {
    const client = await connect(talks)
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(
      ['source', 'actor', 'quote', 'event', 'text'].map((kind) => `onrecord://${kind}/{id}`),
    )
    expect(await readJson(client, 'onrecord://source/harbor')).toMatchObject({ rights: 'open' })
    expect(await readJson(client, 'onrecord://actor/ada-quill')).toMatchObject({ quotes: 1 })
    const quote = await readJson(client, 'onrecord://quote/tom-barda-968b7775f4')
    expect(quote.evidence[0].context).toContain('told Ada Quill')
    const event = await readJson(client, 'onrecord://event/consult-8b60192fc5')
    expect(event.citation).toContain('version 1.2.3')
  })

  it('complete ids', async () => {
    const client = await connect(talks)
    const ref = { type: 'ref/resource', uri: 'onrecord://quote/{id}' } as const
    const { completion } = await client.complete({ ref, argument: { name: 'id', value: 'tom' } })
    expect(completion.values).toEqual(['tom-barda-968b7775f4', 'tom-barda-90ef28b39a'])
  })

  it.each([
    'onrecord://quote/none',
    'onrecord://quote/%zz',
    'onrecord://text/russia-pakistan-afghanistan-2018',
    'onrecord://text/..%2F..%2Fpackage.json',
    'onrecord://sheep/1',
  ])('has no %s', async (uri) => {
    const client = await connect(published)
    await expect(client.readResource({ uri })).rejects.toThrow('not found')
  })
})
