import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatDataset } from '../../src/dataset/dataset-files.ts'
import { noAbout } from '../../src/formats/about/about.ts'
import { readAbout } from '../../src/formats/about/read-about.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'
import { sampleDataset } from '../support/sample-dataset.ts'

const manifest = {
  name: '@example/harbor',
  version: '1.2.3',
  description: 'Who said what in the harbor.',
  license: 'CC-BY-4.0',
  author: 'Eve Sorn <eve@example.org> (https://example.org/eve)',
  contributors: [{ name: 'Harbor Watch' }],
  keywords: ['harbor'],
  homepage: 'https://example.org/',
  repository: { type: 'git', url: 'git+https://example.org/harbor.git' },
  onrecord: { title: 'The harbor', released: '2018-04-02' },
}

const aboutOf = (fields: object) =>
  readAbout(makeFolder({ 'package.json': JSON.stringify(fields) }))

/** A file that is written for the sample. */
const format = (path: string, about = aboutOf(manifest)): string =>
  formatDataset(sampleDataset, undefined, about).get(join(...path.split('/'))) ?? ''

const formatParsed = (path: string, about?: ReturnType<typeof aboutOf>) =>
  JSON.parse(format(path, about))

describe('package.json', () => {
  it.each([
    ['an author', { author: {} }, 'author'],
    ['a day', { onrecord: { released: '2018-13-01' } }, 'released'],
    ['keywords', { keywords: 'harbor' }, 'keywords'],
  ])('with %s that is none is an error', (_, fields, name) => {
    expect(() => aboutOf({ name: 'a', ...fields })).toThrow(name)
  })
})

describe('build', () => {
  it('writes files for other tools, the same each time', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const files = readFolder(folder)
    for (const path of [
      'CITATION.cff',
      'data/datapackage.json',
      'data/schema.json',
      'data/dataset.jsonld',
    ])
      expect(files[path], path).toBeTruthy()
    expect((await run(['build', '--texts', texts, folder])).out).toContain('Nothing changed')
  })
})

describe('schema.json', () => {
  const validate = () =>
    new Ajv2020({ strict: false, validateFormats: false }).compile(formatParsed('data/schema.json'))

  it('takes the dataset', () => {
    const check = validate()
    expect(check(JSON.parse(JSON.stringify(sampleDataset))), JSON.stringify(check.errors)).toBe(
      true,
    )
  })

  it('refuses what a dataset does not have', () => {
    const check = validate()
    const [quote] = sampleDataset.quotes
    expect(check({ ...sampleDataset, quotes: [{ ...quote, kind: 'sung' }] })).toBe(false)
    expect(check({ ...sampleDataset, songs: [] })).toBe(false)
  })
})

describe('CITATION.cff', () => {
  it('has what the format asks for, from package.json', () => {
    expect(parse(format('CITATION.cff'))).toEqual({
      'cff-version': '1.2.0',
      message: expect.any(String),
      type: 'dataset',
      title: 'The harbor',
      abstract: 'Who said what in the harbor.',
      version: '1.2.3',
      'date-released': '2018-04-02',
      authors: [
        { name: 'Eve Sorn', email: 'eve@example.org', website: 'https://example.org/eve' },
        { name: 'Harbor Watch' },
      ],
      keywords: ['harbor'],
      license: 'CC-BY-4.0',
      url: 'https://example.org/',
      'repository-code': 'https://example.org/harbor.git',
    })
  })

  it('has the required keys without any', () => {
    const citation = parse(format('CITATION.cff', noAbout))
    expect(citation).toMatchObject({ title: '@example/harbor', version: '1.2.3' })
    expect(citation.authors).toHaveLength(1)
    expect(citation).not.toHaveProperty('date-released')
    expect(citation).not.toHaveProperty('license')
  })

  it.each(['UNLICENSED', 'SEE LICENSE IN LICENSE.md', 'MIT OR CC0-1.0'])(
    'has no licence for %j',
    (license) => {
      expect(parse(format('CITATION.cff', aboutOf({ ...manifest, license })))).not.toHaveProperty(
        'license',
      )
    },
  )
})

interface Resource {
  name: string
  path: string
  dialect: { itemKeys: string[] }
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[]
    primaryKey?: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

/** The types of a Table Schema, and whether a value of JSON is of one. */
const isOfType: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  array: Array.isArray,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
}

describe('datapackage.json', () => {
  it('says who made what under which licence from what', () => {
    expect(formatParsed('data/datapackage.json')).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'example-harbor',
      title: 'The harbor',
      version: '1.2.3',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0' }],
      contributors: [
        { title: 'Eve Sorn', email: 'eve@example.org', path: 'https://example.org/eve' },
        { title: 'Harbor Watch', roles: ['author'] },
      ],
      sources: [
        { title: 'Harbor 🌊 news', path: 'https://example.org/harbor' },
        { title: 'The road' },
      ],
    })
  })

  it('describes every field of every table as it is', () => {
    const files = formatDataset(sampleDataset)
    const { resources } = formatParsed('data/datapackage.json') as { resources: Resource[] }
    expect(resources.map(({ name }) => name)).toEqual([
      'sources',
      'actors',
      'quotes',
      'events',
      'redirects',
    ])
    for (const { path, schema, dialect } of resources) {
      const rows: Record<string, unknown>[] = JSON.parse(files.get(join('data', path)) ?? '')
      const names = schema.fields.map(({ name }) => name)
      expect(dialect.itemKeys).toEqual(names)
      for (const row of rows) expect(names).toEqual(expect.arrayContaining(Object.keys(row)))
      for (const { name, type, constraints } of schema.fields)
        for (const value of rows.map((row) => row[name] ?? null)) {
          if (value === null) expect(constraints?.required, name).toBeUndefined()
          else expect(isOfType[type]?.(value), `${name} ${value}`).toBe(true)
          if (value !== null && constraints?.enum) expect(constraints.enum).toContain(value)
        }
    }
  })

  it('has keys that lead to tables of the package', () => {
    const { resources } = formatParsed('data/datapackage.json') as { resources: Resource[] }
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(
        ({ fields, reference }) => `${name}.${fields} → ${reference.resource}`,
      ),
    )
    expect(keys).toEqual(['sources.copyOf → ', 'actors.of → ', 'quotes.speaker → actors'])
  })

  it('leaves out tables without rows', () => {
    const files = formatDataset({ ...sampleDataset, events: [], redirects: [] })
    const { resources } = JSON.parse(files.get(join('data', 'datapackage.json')) ?? '')
    expect(resources.map(({ name }: Resource) => name)).toEqual(['sources', 'actors', 'quotes'])
  })
})

type Node = Record<string, unknown>

/** All objects within a value. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}

describe('dataset.jsonld', () => {
  const loadNothing = async (url: string) => {
    throw new Error(`Unexpected request for ${url}`)
  }
  const expand = async () =>
    (await jsonld.expand(formatParsed('data/dataset.jsonld'), {
      documentLoader: loadNothing,
    })) as Node[]
  const schema = (name: string) => `https://schema.org/${name}`
  const own = (name: string) => `https://www.npmjs.com/package/@onrecord/schema#${name}`
  const record = (path: string) => `https://www.npmjs.com/package/@example/harbor#${path}`
  const find = (nodes: Node[], id: string) => nodes.find((node) => node['@id'] === id) ?? {}

  it('expands without a network, and every property and type is an IRI', async () => {
    const nodes = nodesIn(await expand())
    expect(nodes.length).toBeGreaterThan(50)
    for (const node of nodes) {
      for (const name of Object.keys(node)) expect(name).toMatch(/^(?:@\w+|https?:\/\/\S+)$/)
      for (const type of [node['@type'] ?? []].flat()) expect(type).toMatch(/^https?:\/\/\S+$/)
      if ('@id' in node) expect(node['@id']).toMatch(/^https?:\/\/\S+$/)
    }
  })

  it('loses nothing that is in it', async () => {
    const strings = JSON.stringify(await expand())
    const values = nodesIn(formatParsed('data/dataset.jsonld')['@graph'])
      .flatMap((node) => Object.values(node).flat())
      .filter((value) => typeof value === 'string' && /\s/.test(value))
    expect(values.length).toBeGreaterThan(10)
    for (const value of values) expect(strings).toContain(JSON.stringify(value))
  })

  it('describes the dataset, its actors, quotes and events in terms of schema.org', async () => {
    const nodes = await expand()
    expect(find(nodes, 'https://www.npmjs.com/package/@example/harbor')).toMatchObject({
      '@type': [schema('Dataset')],
      [schema('version')]: [{ '@value': '1.2.3' }],
      [schema('license')]: [{ '@id': 'https://spdx.org/licenses/CC-BY-4.0' }],
      [schema('hasPart')]: [
        { '@id': record('quote/ada-quill-1') },
        { '@id': record('quote/unknown-2') },
      ],
      [schema('isBasedOn')]: [{ '@id': record('source/harbor') }, { '@id': record('source/road') }],
    })
    expect(find(nodes, record('actor/ada-quill'))['@type']).toEqual([schema('Person')])
    expect(find(nodes, record('actor/oman'))).toMatchObject({
      '@type': [schema('Country'), schema('Organization')],
      [schema('sameAs')]: [{ '@id': 'http://www.wikidata.org/entity/Q842' }],
      [own('iso3166')]: [{ '@value': 'OM' }],
    })
    expect(find(nodes, record('quote/ada-quill-1'))).toMatchObject({
      '@type': [schema('Quotation')],
      [schema('text')]: [{ '@value': '=1+1, “boats” 🚤 are late,' }],
      [schema('spokenByCharacter')]: [
        { '@id': record('actor/ada-quill') },
        { '@id': record('actor/omani-police') },
      ],
      [schema('isBasedOn')]: [{ '@id': record('source/harbor') }, { '@id': record('source/road') }],
      [own('rule')]: [{ '@value': 'direct-cue-after' }],
    })
    expect(find(nodes, record('event/accuse-1'))).toMatchObject({
      '@type': [schema('Action'), own('ACCUSE')],
      [schema('agent')]: [{ '@id': record('actor/ada-quill') }],
      [schema('object')]: [{ '@id': record('actor/qatar') }],
    })
  })

  it('refers to nothing that it does not describe', async () => {
    const nodes = nodesIn(await expand())
    const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']))
    const named = nodes
      .map((node) => String(node['@id'] ?? ''))
      .filter((id) => id.includes('@example/harbor#'))
    expect(named.length).toBeGreaterThan(20)
    for (const id of named) expect(described).toContain(id)
  })

  it('names the unit of every position, which is that of Web Annotation in code points only', () => {
    const selectors = nodesIn(formatParsed('data/dataset.jsonld')).filter(
      (node) => 'onrecord:unit' in node && 'onrecord:end' in node,
    )
    expect(selectors.length).toBeGreaterThan(4)
    for (const node of selectors)
      expect(node).toMatchObject({
        '@type': 'onrecord:CodeUnitSelector',
        'onrecord:unit': 'utf-16',
      })
  })
})
