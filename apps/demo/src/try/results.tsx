import { useState } from 'preact/hooks'
import { Legend } from '../text/legend.tsx'
import { MarkedText } from '../text/marked-text.tsx'
import { type MarkKind, markKinds } from '../text/stretch.ts'
import { Downloads } from './downloads.tsx'
import { Explanation } from './explanation.tsx'
import type { FileInput } from './file-input.ts'
import { ItemList } from './item-list.tsx'
import { OpenInViews } from './open-in-views.tsx'
import type { ReadText } from './read-text.ts'
import { ShareButton } from './share-button.tsx'

interface Properties {
  readonly input: FileInput
  readonly texts: readonly ReadText[]
  readonly notes: readonly string[]
}

/** The texts of a file, with what was found in them. */
export function Results({ input, texts, notes }: Properties) {
  const [index, setIndex] = useState(0)
  const [chosen, setChosen] = useState<string>()
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(new Set(markKinds))
  const text = texts[index]
  if (!text) return null
  const item = text.items.find(({ key }) => key === chosen)
  const warnings = [...text.warnings, ...notes]
  return (
    <section class="try-results" data-file={input.name} aria-labelledby="try-title">
      <header class="try-head">
        <h2 id="try-title">
          <bdi>{text.title}</bdi>
        </h2>
        {text.byline && (
          <p class="soft">
            <bdi>{text.byline}</bdi>
          </p>
        )}
        {texts.length > 1 && (
          <label class="try-choice">
            Text{' '}
            <select
              value={index}
              onChange={({ currentTarget }) => {
                setIndex(Number(currentTarget.value))
                setChosen(undefined)
              }}
            >
              {texts.map(({ id, title }, place) => (
                <option key={id} value={place}>
                  {place + 1} of {texts.length}: {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {warnings.map((warning) => (
          <p key={warning} class="try-warning">
            <bdi>{warning}</bdi>
          </p>
        ))}
        <div class="try-actions">
          <Downloads name={input.name} />
          <ShareButton key={input} input={input} />
          <OpenInViews texts={texts} />
        </div>
        <Legend shown={shown} onChange={setShown} />
      </header>
      <div class="text-columns">
        <MarkedText
          label="The text; arrow keys lead from mark to mark, Enter explains one"
          text={text.text}
          stretches={text.stretches}
          shown={shown}
          chosen={chosen}
          onChoose={setChosen}
        />
        <div class="text-side">
          <Explanation item={item} rules={text.rules} onClose={() => setChosen(undefined)} />
          <ItemList items={text.items} shown={shown} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
    </section>
  )
}
