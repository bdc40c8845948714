/** A block of code on a page of Markdown. */
export interface Block {
  /** The first word after the fence: "sh". Empty if there is none. */
  language: string
  /** The second word after the fence: the file that the block is the content of. */
  file?: string
  code: string
  /** The line of the page on which the code begins, from 1. */
  line: number
  /** What is in the comment before the block: "not run: it needs a key". */
  remark?: string
  /** The block without a language that follows: what the code prints. */
  output?: string
}

/** List the blocks of code of a page. A block without a language that follows another one is what that one prints. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  let end = 0
  for (const match of markdown.matchAll(fence)) {
    const [whole, remark, language = '', file, code = ''] = match
    const between = markdown.slice(end, match.index)
    end = match.index + whole.length
    const last = blocks.at(-1)
    if (language === '' && last?.output === undefined && last && between.trim() === '') {
      last.output = code
      continue
    }
    const start = end - code.length - '```\n'.length
    blocks.push({
      language,
      ...(file !== undefined && { file }),
      code,
      line: markdown.slice(0, start).split('\n').length,
      ...(remark !== undefined && { remark }),
    })
  }
  return blocks
}

const fence = /(?:^<!-- ([^\n]*) -->\n+)?^```([^\s`]*)(?: ([^\n]+))?\n([\s\S]*?)^```$\n?/gm
