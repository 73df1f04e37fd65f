import { typedTime } from '../settings/typed-time.ts'
import { t } from '../i18n/translate.ts'
import { limits, type Until } from './command.ts'
import { quoted } from './quoted.ts'

/** Until when a pause was asked for, or what is wrong with how it was said, in a sentence. */
export type ReadUntil = { readonly ok: true; readonly until: Until } | { readonly ok: false; readonly sentence: string }

/** Reads `30m`, `1h`, `1h30m`, `until 15:00` and `until tomorrow`; what is none of these is refused with the cure. */
export function readUntil(words: readonly string[]): ReadUntil {
  const text = words.join(' ').trim()
  if (text === '') return wrong(t('commands.wrong.noLength'))
  const until = /^until(?: (.*))?$/i.exec(text)
  return until === null ? readLength(text) : readTime(until[1] ?? '', text)
}

function readLength(text: string): ReadUntil {
  const match = /^(?:(\d{1,9}) ?h)? ?(?:(\d{1,9}) ?m(?:in)?)?$/i.exec(text)
  if (match === null) return wrong(t('commands.wrong.length', { words: quoted(text) }))
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0)
  const { from, to } = limits.pauseMinutes
  if (minutes < from) return wrong(t('commands.wrong.tooShort'))
  if (minutes > to) return wrong(t('commands.wrong.tooLong', { hours: to / 60 }))
  return { ok: true, until: { type: 'length', minutes } }
}

function readTime(text: string, all: string): ReadUntil {
  if (text === '') return wrong(t('commands.wrong.noTime'))
  if (text.toLowerCase() === 'tomorrow') return { ok: true, until: { type: 'next-work-day' } }
  const time = typedTime(text)
  if (time === null) return wrong(t('commands.wrong.time', { words: quoted(all) }))
  // The end of a day is the start of the next one.
  return { ok: true, until: { type: 'time', time: time === '24:00' ? '00:00' : time } }
}

function wrong(sentence: string): ReadUntil {
  return { ok: false, sentence }
}
