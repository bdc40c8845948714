import { render } from 'preact'
import { followHistory } from './address/address.ts'
import { followLinks } from './address/follow-links.ts'
import { Page } from './shell/page.tsx'

followHistory()
followLinks()
const root = document.getElementById('page')
if (root) render(<Page />, root)
