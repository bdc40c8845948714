import type { Dataset, Source } from '@onrecord/schema'
import { formatJson } from '../dataset/format-json.ts'
import type { About } from './about/about.ts'
import { licenseAddress } from './license.ts'
import { datasetSchema, type JsonSchema, resolveSchema } from './tables/record-schema.ts'
import { references } from './tables/references.ts'

const tables = ['sources', 'actors', 'quotes', 'events', 'redirects'] as const

/**
 * Format `datapackage.json` (Frictionless Data Package 2) of the tables beside it. Tables without rows are left out, as readers find no
 * columns in them.
 */
export function formatDataPackage(dataset: Dataset, about: About): string {
  const { name, version, sources } = dataset
  const { title, description, authors, keywords, license, homepage } = about
  const address = licenseAddress(license)
  return formatJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: name.replace(/^@/, '').replace('/', '-').toLowerCase(),
    title: title || name,
    ...(description && { description }),
    version,
    ...(homepage && { homepage }),
    ...(keywords.length > 0 && { keywords }),
    ...(license && address && { licenses: [{ name: license, path: address }] }),
    ...(authors.length > 0 && {
      contributors: authors.map(({ name, email, url }) => ({
        title: name,
        ...(email && { email }),
        ...(url && { path: url }),
        roles: ['author'],
      })),
    }),
    sources: sources.map(describeSource),
    resources: tables.filter((table) => (dataset[table] ?? []).length > 0).map(describeTable),
  })
}

const describeSource = ({ title, url }: Source) => ({ title, ...(url && { path: url }) })

function describeTable(table: (typeof tables)[number]) {
  const { schema: dataset } = resolveSchema(datasetSchema)
  const list = resolveSchema(dataset.properties?.[table] ?? {})
  const { schema, definition } = resolveSchema(list.schema.items ?? {})
  const names = Object.keys(schema.properties ?? {})
  return {
    name: table,
    type: 'table',
    path: `${table}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    dialect: describeDialect(names),
    description: list.description ?? schema.description,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(schema.properties ?? {}).map(([name, property]) =>
        describeField(name, property, schema.required ?? []),
      ),
      ...(names.includes('id') && { primaryKey: ['id'] }),
      ...describeForeignKeys(table, names, `${definition}`, schema),
    },
  }
}

/** The rows are objects that may lack keys. The libraries of Frictionless take the keys from `json`. */
const describeDialect = (names: readonly string[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  itemType: 'object',
  itemKeys: names,
  json: { keys: names },
})

function describeField(name: string, property: JsonSchema, required: readonly string[]) {
  const { schema, description, isNullable } = resolveSchema(property)
  const { type, format, enum: values } = schema
  const isRequired = required.includes(name) && !isNullable
  return {
    name,
    type: format === 'date' ? 'date' : type,
    ...(description && { description }),
    ...((isRequired || values) && {
      constraints: { ...(isRequired && { required: true }), ...(values && { enum: values }) },
    }),
  }
}

/** The keys of single values: those in lists cannot be told. */
function describeForeignKeys(
  table: string,
  names: readonly string[],
  definition: string,
  schema: JsonSchema,
) {
  const keys = names.flatMap((name) => {
    const target = references.get(`${definition}.${name}`)
    const { type } = resolveSchema(schema.properties?.[name] ?? {}).schema
    if (target === undefined || type === 'array') return []
    return [
      { fields: [name], reference: { resource: target === table ? '' : target, fields: ['id'] } },
    ]
  })
  return keys.length > 0 && { foreignKeys: keys }
}
