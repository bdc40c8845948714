/** What this file reads of a JSON Schema. */
export interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string | string[]
  enum?: readonly string[]
  anyOf?: readonly Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: readonly string[]
  format?: string
  description?: string
}

/** The text of `docs/extraction-record.md`, of the JSON Schema and the extraction record of a text. */
export function formatExtraction(schema: Schema, text: string, record: object): string {
  const sections = Object.entries(schema.$defs ?? {}).filter(([, { properties }]) => properties)
  return `# Extraction record

<!-- Made from the JSON Schema by apps/docs/test/reference.test.ts; UPDATE=1 writes it anew. -->

\`onrecord extract --json\` and \`extract\` of \`@onrecord/pipeline\` give one record per text. It contains spans instead of words: a
span is two offsets into the text in UTF-16 code units, and \`text.slice(start, end)\` gives its words. The JSON Schema is
\`@onrecord/schema/extraction.schema.json\`.

${sections.map(([name, section]) => formatSection(name, section)).join('\n\n')}

## Example

The record of “${text}”:

<!-- schema: extraction -->
\`\`\`json
${JSON.stringify(record, null, 2)}
\`\`\`
`
}

function formatSection(name: string, { description, properties = {}, required = [] }: Schema) {
  const rows = Object.entries(properties).map(([field, schema]) => {
    const optional = required.includes(field) ? '' : '?'
    return `| \`${field}${optional}\` | ${formatType(schema)} | ${schema.description ?? ''} |`
  })
  const table = ['| field | type | |', '| --- | --- | --- |', ...rows].join('\n')
  return [`## ${name}`, ...(description ? [description] : []), table].join('\n\n')
}

function formatType({
  $ref,
  type,
  enum: values,
  anyOf,
  items,
  properties,
  format,
}: Schema): string {
  if ($ref) {
    const name = $ref.slice('#/$defs/'.length)
    return /^[A-Z]/.test(name) ? `[${name}](#${name.toLowerCase()})` : name
  }
  if (values) return values.map((value) => `\`${value}\``).join(' ')
  if (anyOf) return anyOf.map(formatType).join(' or ')
  if (properties) return `\`{ ${Object.keys(properties).join(', ')} }\``
  if (items) return `list of ${formatType(items)}`
  return format === 'date' ? 'day' : [type].flat().join(' or ')
}
