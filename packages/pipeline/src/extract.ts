import { retextBlocks } from '@onrecord/english'
import { type Extraction, type Span, VisibleText } from '@onrecord/schema'
import { type Data, VFile } from 'vfile'
import { moveSpans } from './move-spans.ts'
import { pipeline } from './pipeline.ts'
import { type EarlierSection, toEarlierSection } from './sections/earlier-section.ts'
import { JoinedExtraction } from './sections/joined-extraction.ts'
import { splitSections } from './sections/split-sections.ts'
import type { Given } from './stages/document/document.ts'

/** No stage reads the words of the tree. */
const processor = pipeline().use(retextBlocks, { words: false }).freeze()

/** What is known of a text beforehand, and where messages go. */
export interface ExtractOptions extends Given {
  /** Called with what is wrong in the text, such as front matter that is no YAML, after its line: "1: Unexpected …". */
  onMessage?: ((message: string) => void) | undefined
}

/**
 * Extract the records of one text. One of more than 250,000 code units is read in sections: pronouns and nouns do not look back
 * beyond the start of theirs, and the memory for the analysis is that of one section. Soft hyphens and other characters that nobody
 * sees within a word are not read.
 *
 * @param text
 *   Any text. Offsets in the result are UTF-16 code units into it, as given.
 * @param options
 *   What is known of the text beforehand: it takes precedence over what the text says of itself.
 * @returns
 *   The extraction record. The same arguments give an equal record on every machine.
 * @throws TypeError
 *   If one of the given actors is not as expected.
 * @throws
 *   Where files cannot be read, as in browsers, and `load` was not waited for.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const visible = new VisibleText(text)
  const record = extractVisible(visible.text, options)
  return visible.isAsGiven ? record : moveSpans(record, (span) => visible.toGiven(span))
}

function extractVisible(
  text: string,
  { onMessage = () => {}, ...given }: ExtractOptions,
): Extraction {
  const [first, ...later] = splitSections(text)
  const read = ({ start, end }: Span, earlier?: EarlierSection) => {
    const data: Data = { given, ...(earlier && { earlier }) }
    const file = processor.processSync(new VFile({ value: text.slice(start, end), data }))
    for (const { line, reason } of earlier ? [] : file.messages)
      onMessage(`${line ?? 1}: ${reason}`)
    return file
  }
  return later.length === 0 ? recordOf(read(first)) : joinSections(first, later, read)
}

/** Read the sections of a long text one after the other, each with what it has to know from the one before. */
function joinSections(
  first: Span,
  later: readonly Span[],
  read: (section: Span, earlier?: EarlierSection) => VFile,
): Extraction {
  const keep = (file: VFile) => ({ record: recordOf(file), earlier: toEarlierSection(file) })
  let last = keep(read(first))
  const joined = new JoinedExtraction(last.record)
  for (const section of later) {
    last = keep(read(section, last.earlier))
    joined.add(last.record, section.start)
  }
  return joined.record
}

const recordOf = (file: VFile): Extraction => file.result as Extraction
