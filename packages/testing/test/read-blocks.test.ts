import { expect, it } from 'vitest'
import { readBlocks } from '../src/read-blocks.ts'

const page = `# Page

Save \`a.js\`:

\`\`\`js a.js
print(1)
\`\`\`

<!-- exits with 1 -->
\`\`\`sh
node a.js
\`\`\`

\`\`\`
1
\`\`\`

Words.

\`\`\`
no output
\`\`\`
`

it('reads the language, file, remark and output of each block', () => {
  expect(readBlocks(page)).toEqual([
    { language: 'js', file: 'a.js', code: 'print(1)\n', line: 6 },
    { language: 'sh', code: 'node a.js\n', line: 11, remark: 'exits with 1', output: '1\n' },
    { language: '', code: 'no output\n', line: 21 },
  ])
})
