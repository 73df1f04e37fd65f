/** The fields of a scripted day, all but its steps. Lengths are in whole seconds. */
import { t } from '../i18n/translate.ts'
import { isLocalDate } from '../time/local-date.ts'
import { isLocalTime, isStartTime } from '../time/local-time.ts'
import { weekdays, type Weekday } from '../time/work-hours.ts'
import { z } from '../zod.ts'
import { fields, list, seconds, text, wrong } from './fields.ts'

const day = 86_400

const range = z
  .tuple([text(isStartTime, () => t('simulate.startTime')), text(isLocalTime, () => t('simulate.endTime'))], {
    error: wrong(() => t('simulate.range')),
  })
  .refine(([start, end]) => start !== end, { error: () => t('simulate.emptyRange') })

const ranges = list(range, 24)

const hours = fields(
  Object.fromEntries(weekdays.map((weekday) => [weekday, ranges.default([])])) as unknown as Record<
    Weekday,
    z.ZodDefault<typeof ranges>
  >,
)

const exceptions = z.record(z.string().refine(isLocalDate, { error: () => t('simulate.date') }), ranges, {
  error: wrong(() => t('simulate.object')),
})

const rhythm = (sentence?: () => string) => fields({ every: seconds(1), length: seconds(1, day) }, sentence)

const waitForPause = fields({ gap: seconds(1, day), max: seconds(1, day) }, () => t('simulate.waitForPause')).refine(
  ({ gap, max }) => gap <= max,
  { error: () => t('simulate.gapOverMax'), path: ['gap'] },
)

const settings = fields({
  hours,
  exceptions: exceptions.default({}),
  micro: rhythm(() => t('simulate.micro')).nullable(),
  main: rhythm(),
  anchors: list(
    text(isStartTime, () => t('simulate.startTime')),
    100,
  ).default([]),
  notify: seconds(0, day).default(30),
  waitForPause: waitForPause.nullable().default(null),
})

/** Everything but the steps, which are read one by one. */
export const dayFields = fields({
  zone: z.string({ error: wrong(() => t('simulate.zone')) }).min(1, { error: () => t('simulate.zone') }),
  start: z.string({ error: wrong(() => t('simulate.start')) }),
  settings,
  script: list(z.unknown(), 100_000),
})
