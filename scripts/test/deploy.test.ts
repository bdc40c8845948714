import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './support/run-script.ts'

const read = (path: string) => readFileSync(join(root, 'deploy', path), 'utf8')

describe('the image', () => {
  const dockerfile = read('Dockerfile')
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

  it('has no instruction that Docker would warn of', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('is slim, and runs as a user without rights', () => {
    expect(dockerfile.match(/^FROM .*/gm)).toEqual([
      'FROM node:24-slim AS build',
      'FROM node:24-slim',
    ])
    expect(last).toMatch(/^USER node$/m)
    expect(last).not.toMatch(/^COPY \. /m)
  })

  it('is built from scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const [, name = ''] of dockerfile.matchAll(/npm run (\w+)/g))
      expect(scripts).toHaveProperty(name)
  })

  it('takes nothing along that is made anew', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
    for (const path of ['.git', '**/node_modules', '**/dist', 'shared'])
      expect(ignored).toContain(path)
  })
})

describe('the job of Kubernetes', () => {
  const { spec } = parse(read('kubernetes/indexed-job.yml'))
  const [container] = spec.template.spec.containers

  it('gives each pod a file of its own', () => {
    expect(spec.completionMode).toBe('Indexed')
    expect(container.args[0]).toContain('/texts/texts-$JOB_COMPLETION_INDEX.ndjson')
    expect(container.args[0]).toContain('/records/records-$JOB_COMPLETION_INDEX.ndjson')
  })

  it('has no rights that it does not need', () => {
    expect(spec.template.spec.securityContext.runAsNonRoot).toBe(true)
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    expect(container.resources.limits.memory).toBeDefined()
  })
})

it('the programs for clusters are those that the page on scale names', () => {
  const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')
  const named = [...page.matchAll(/\.\.\/(deploy\/[\w./-]+)/g)].map(([, path]) => path ?? '')
  expect(named).toContain('deploy/spark/pipe.py')
  expect(named).toContain('deploy/spark/map_in_arrow.py')
  expect(named).toContain('deploy/dask/map_partitions.py')
  for (const path of named) expect(existsSync(join(root, path)), path).toBe(true)
})
