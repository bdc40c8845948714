import { ViewHeading } from '../shell/view-heading.tsx'

export function View() {
  return <ViewHeading title="Compare" />
}
