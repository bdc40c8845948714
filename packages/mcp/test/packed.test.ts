import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { installPacked, npm } from '@onrecord/testing/install-packed'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { tools } from '../src/tools/tools.ts'
import { texts } from './support/talks.ts'

const project = mkdtempSync(join(tmpdir(), 'onrecord-mcp-'))
let removeTarballs = () => {}

beforeAll(() => {
  const manifest = {
    ...{ name: 'assistant', private: true, type: 'module' },
    dependencies: { '@onrecord/mcp': '*', '@onrecord/sdk': '*' },
    devDependencies: { ai: '*', '@types/node': '*' },
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  removeTarballs = installPacked(project)
  mkdirSync(join(project, 'news'))
  for (const { id, text } of texts) writeFileSync(join(project, 'news', `${id}.txt`), text)
})

afterAll(() => {
  removeTarballs()
  rmSync(project, { recursive: true })
})

type ClientOptions = ConstructorParameters<typeof Client>[1]

/** Connect the protocol's client to a server that a command starts. */
async function connectTo(
  command: { command: string; args: string[] },
  options?: ClientOptions,
): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' }, options)
  const transport = new StdioClientTransport({ ...command, cwd: project, stderr: 'ignore' })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

/** Connect it to the server that npx starts. */
const connect = (parameters: readonly string[], options?: ClientOptions): Promise<Client> =>
  connectTo(
    { command: 'npx', args: ['--offline', '--no-install', '@onrecord/mcp', ...parameters] },
    options,
  )

const query = async (client: Client, name: string, parameters: object) => {
  const { structuredContent, content } = await client.callTool({
    name,
    arguments: { ...parameters },
  })
  return { ...Object(structuredContent), content }
}

describe('the server that npx starts', () => {
  it.each([['auto'], ['legacy']] as const)('answers a client of the era %s', async (mode) => {
    const client = await connect([], { versionNegotiation: { mode } })
    if (mode === 'auto') expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28')
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(
      tools.map(({ name }) => name),
    )
    const { quotes } = await query(client, 'quotes', { speaker: 'zamir-kabulov' })
    expect(quotes.length).toBeGreaterThan(1)
    const { quotations } = await query(client, 'verify', {
      text: 'Zamir Kabulov warned: “ISIS has nearly 7,000 active fighters.”',
    })
    expect(quotations[0].verdict).toBe('exact')
  })

  it('answers from texts', async () => {
    const client = await connect(['--texts', 'news/harbor.txt', 'news/b*.txt'])
    const { quotes } = await query(client, 'quotes', { speaker: 'Tom Barda', officials: false })
    expect(quotes).toMatchObject([{ kind: 'direct' }, { kind: 'indirect' }])
    const { contents } = await client.readResource({ uri: 'onrecord://text/harbor' })
    expect(contents).toMatchObject([{ text: texts[0]?.text }])
  })

  it('answers from a dataset', async () => {
    npm(project, 'exec', 'onrecord', 'init', 'mine')
    npm(project, 'exec', 'onrecord', 'build', 'mine')
    const client = await connect(['--dataset', 'mine'])
    expect(client.getInstructions()).toContain('It answers from mine, version')
    const { total } = await query(client, 'events', {})
    expect(total).toBeGreaterThan(0)
    const installed = await connect(['--dataset', 'node_modules/@onrecord/dataset'])
    const { contents } = await installed.readResource({
      uri: 'onrecord://text/russia-taliban-contacts-2018',
    })
    expect(contents.length).toBe(1)
  })
})

const node20 = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path) && spawnSync(path, ['--version']).stdout.includes('v20.'))

const bin = join(project, 'node_modules/@onrecord/mcp/bin/onrecord-mcp.js')
const run = (...parameters: string[]) =>
  spawnSync(process.execPath, [bin, ...parameters], { cwd: project, encoding: 'utf8', input: '' })

describe('the command', () => {
  it('shows help and its version', () => {
    expect(run('--help').stdout).toContain('Usage: onrecord-mcp')
    expect(run('-v').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    [['--dataset', 'nowhere'], 1, 'onrecord-mcp: nowhere: No dataset, expected a folder'],
    [['--texts', 'nowhere.txt'], 1, 'onrecord-mcp: nowhere.txt: No such file'],
    [['news'], 2, 'onrecord-mcp: Unexpected "news", expected --dataset FOLDER or --texts FILE…'],
    [['--dataset', 'a', '--texts', 'b'], 2, 'onrecord-mcp: Unexpected --texts with --dataset'],
    [['--sing'], 2, "onrecord-mcp: Unknown option '--sing'"],
  ])('says what is wrong with %j', (parameters, code, message) => {
    const { status, stdout, stderr } = run(...parameters)
    expect({ status, stdout }).toEqual({ status: code, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('writes nothing but the protocol, and ends with its input', () => {
    const { status, stdout, stderr } = run()
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('@onrecord/dataset')
  })

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'ends well on %s',
    async (signal) => {
      const server = spawn(process.execPath, [bin], { cwd: project })
      await once(server.stderr, 'data')
      server.kill(signal)
      expect(await once(server, 'exit')).toEqual([0, null])
    },
  )

  it.skipIf(!node20)('runs on Node 20', async () => {
    const client = await connectTo({ command: node20 ?? '', args: [bin] })
    const { actors } = await query(client, 'find', { query: 'Taliban' })
    expect(actors.items[0].id).toBe('taliban')
  })
})

it('compiles the programs of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = '']) => program)
  for (const [index, program] of programs.entries())
    writeFileSync(join(project, `program-${index}.ts`), program)
  const compilerOptions = {
    ...{ strict: true, target: 'es2023', module: 'nodenext', noEmit: true },
    ...{ types: ['node'], skipLibCheck: true, exactOptionalPropertyTypes: true },
  }
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['program-*.ts'] }),
  )
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '--project', project], {
    encoding: 'utf8',
  })
  expect([programs.length, stdout]).toEqual([2, ''])
})
