import { generateText, stepCountIs, type ToolSet, tool } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { makeTools, writeInstructions } from '../src/ai.ts'
import { tools as all } from '../src/tools/tools.ts'
import { talks } from './support/talks.ts'

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
}

/** A model that calls a tool, and then says something. */
const callOnce = (toolName: string, input: object) => {
  let calls = 0
  return new MockLanguageModelV4({
    doGenerate: async () =>
      calls++ === 0
        ? {
            content: [
              { type: 'tool-call', toolCallId: '1', toolName, input: JSON.stringify(input) },
            ],
            finishReason: { unified: 'tool-calls', raw: undefined },
            ...{ usage, warnings: [] },
          }
        : {
            content: [{ type: 'text', text: 'Done.' }],
            finishReason: { unified: 'stop', raw: undefined },
            ...{ usage, warnings: [] },
          },
  })
}

describe('the tools of the ai package', () => {
  it('are the same as those of the protocol', () => {
    const tools = makeTools(talks)
    expect(Object.keys(tools)).toEqual(all.map(({ name }) => name))
    for (const { name, description, input, output } of all)
      expect(tools[name]).toMatchObject({ description, inputSchema: input, outputSchema: output })
  })

  it('have its types', () => {
    const tools = makeTools(talks)
    expectTypeOf(tools).toExtend<ToolSet>()
    const quotes = tool(tools.quotes)
    expectTypeOf<Parameters<typeof quotes.execute>[0]['speaker']>().toEqualTypeOf<
      string | undefined
    >()
    expectTypeOf(tools.quotes.execute).returns.resolves.toHaveProperty('quotes')
  })

  it('are called by a model, which reads the answer in words', async () => {
    const model = callOnce('quotes', { speaker: 'Ada Quill', officials: false })
    const { text, steps } = await generateText({
      model,
      tools: makeTools(talks),
      instructions: writeInstructions(talks),
      prompt: 'What did Ada Quill say?',
      stopWhen: stepCountIs(2),
    })
    expect(text).toBe('Done.')
    expect(steps[0]?.toolResults[0]?.output).toMatchObject({ total: 1 })
    const told = JSON.stringify(model.doGenerateCalls[1]?.prompt)
    expect(told).toContain('“The road is open … Nobody will close it again.”')
    expect(told).toContain('"type":"text"')
    expect(told).toContain('It answers from @example/talks, version 1.2.3')
  })

  it('tell a model what is wrong with its call', async () => {
    const model = callOnce('quotes', { speaker: 'minister' })
    await generateText({
      model,
      tools: makeTools(talks),
      prompt: 'What did the minister say?',
      stopWhen: stepCountIs(2),
    })
    expect(JSON.stringify(model.doGenerateCalls[1]?.prompt)).toContain('Call again with one of')
  })

  it('answer from the published dataset by default', async () => {
    const { find } = makeTools()
    const input = find.inputSchema.parse({ query: 'Taliban' })
    expect((await find.execute(input)).actors?.items[0]?.id).toBe('taliban')
  })
})
