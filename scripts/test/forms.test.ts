import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './support/run-script.ts'

interface Field {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown'
  id?: string
  attributes: { value?: string; label?: string; options?: string[] }
  validations?: { required?: boolean }
}

interface Form {
  name: string
  description: string
  body: Field[]
}

const folder = join(root, '.github/ISSUE_TEMPLATE')
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'))
const forms = readdirSync(folder)
  .filter((name) => name !== 'config.yml')
  .map((name): [string, Form] => [name, read(`.github/ISSUE_TEMPLATE/${name}`)])

describe.each(forms)('the form %s', (_, { name, description, body }) => {
  it('has what GitHub asks of a form', () => {
    expect(name && description).toBeTruthy()
    const ids = body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, id, attributes } of body) {
      if (type === 'markdown') expect(attributes.value).toBeTruthy()
      else expect(id && attributes.label).toBeTruthy()
      if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1)
    }
  })
})

it('asks for id, source, what is wrong and evidence of a wrong record', () => {
  const body = forms.find(([name]) => name === 'record.yml')?.[1].body ?? []
  const required = body.flatMap(({ id, validations }) => (validations?.required ? (id ?? []) : []))
  expect(required).toEqual(['record', 'version', 'source', 'field', 'wrong', 'evidence'])
})

it('keeps npm and the actions up to date', () => {
  const updates: { 'package-ecosystem': string; groups: object }[] =
    read('.github/dependabot.yml').updates
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0)
})
