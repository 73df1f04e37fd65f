import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { commandNames, commandSchema } from '../../../shared/commands/command.ts'
import { helpText } from '../../../shared/commands/help.ts'
import { parseWords } from '../../../shared/commands/parse.ts'

/** The words as a shell would part them: at spaces. */
const parse = (line: string) => parseWords(line === '' ? [] : line.split(' '))

const lengthOf = (minutes: number) => ({ type: 'length', minutes })

describe('The command line', () => {
  const right: Readonly<Record<string, unknown>> = {
    status: { name: 'status', json: false },
    'status --json': { name: 'status', json: true },
    '--json status': { name: 'status', json: true },
    'status --json --json': { name: 'status', json: true },
    'pause 30m': { name: 'pause', until: lengthOf(30) },
    'pause 1h': { name: 'pause', until: lengthOf(60) },
    'pause 1h30m': { name: 'pause', until: lengthOf(90) },
    'pause 1h 30m': { name: 'pause', until: lengthOf(90) },
    'pause 90min': { name: 'pause', until: lengthOf(90) },
    'pause 168h': { name: 'pause', until: lengthOf(10_080) },
    'pause until 15:00': { name: 'pause', until: { type: 'time', time: '15:00' } },
    'pause until 3pm': { name: 'pause', until: { type: 'time', time: '15:00' } },
    'pause until 9': { name: 'pause', until: { type: 'time', time: '09:00' } },
    'pause until 24:00': { name: 'pause', until: { type: 'time', time: '00:00' } },
    'pause until tomorrow': { name: 'pause', until: { type: 'next-work-day' } },
    resume: { name: 'resume' },
    break: { name: 'break', routine: null },
    'break two-minute-neck': { name: 'break', routine: 'two-minute-neck' },
    'break Two minute neck': { name: 'break', routine: 'Two minute neck' },
    'break -- --odd': { name: 'break', routine: '--odd' },
    snooze: { name: 'snooze' },
    skip: { name: 'skip' },
    settings: { name: 'settings' },
    library: { name: 'library' },
    insights: { name: 'insights' },
    quit: { name: 'quit' },
    '--log-level=3 --disable-gpu quit --user-data-dir=/tmp/nape': { name: 'quit' },
  }
  for (const [line, command] of Object.entries(right)) {
    it(`understands "nape ${line}"`, () => {
      expect(parse(line)).toEqual({ type: 'command', command })
      expect(commandSchema.safeParse(command).success).toBe(true)
    })
  }

  it('has a right example of every command', () => {
    expect(new Set(Object.keys(right).map((line) => commandNames.find((name) => line.includes(name))))).toEqual(
      new Set(commandNames),
    )
  })

  for (const line of [
    '',
    '--user-data-dir=/tmp/nape',
    '--disable-gpu',
    '--inspect=0 --remote-debugging-port=0',
    '--v=1',
    '-psn_0_1234',
    '--ozone-platform=wayland',
  ]) {
    it(`takes "nape ${line}" for a start, whatever Chromium makes of it`, () => {
      expect(parse(line)).toEqual({ type: 'start' })
    })
  }

  for (const [line, what] of [
    ['--help', 'help'],
    ['-h', 'help'],
    ['help', 'help'],
    ['pause --help', 'help'],
    ['--version', 'version'],
    ['status --schema', 'schema'],
  ] as const) {
    it(`answers "nape ${line}" by itself`, () => {
      expect(parse(line)).toEqual({ type: 'tell', what })
    })
  }
})

describe('A wrong command', () => {
  /** Each with what its one line has to name, so that it helps. */
  const wrong: readonly (readonly [line: string, helps: RegExp])[] = [
    ['stauts', /“status”/],
    ['statsu', /“status”/],
    ['puase 30m', /“pause”/],
    ['brake', /“break”/],
    ['brek', /“break”/],
    ['resum', /“resume”/],
    ['snoze', /“snooze”/],
    ['skpi', /“skip”/],
    ['setings', /“settings”/],
    ['libary', /“library”/],
    ['qiut', /“quit”/],
    ['Status', /“status”/],
    ['telepathy', /nape --help/],
    ['/tmp/a-file', /nape --help/],
    ['--hlep', /“--help”/],
    ['--vesrion', /“--version”/],
    ['--help=yes', /“--help” takes no value/],
    ['--json', /no option/],
    ['status --jsno', /“--json”/],
    ['status --json=1', /“--json” takes no value/],
    ['status now', /“now” is too much/],
    ['status -j', /no option/],
    ['pause', /nape pause 30m/],
    ['pause 30', /30m/],
    ['pause 30x', /30m/],
    ['pause 0m', /a minute at least/],
    ['pause 0h0m', /a minute at least/],
    ['pause 169h', /168 hours at most/],
    ['pause 999999999h', /168 hours at most/],
    ['pause 1.5h', /1h30m/],
    ['pause -30m', /no option/],
    ['pause 30m 20m', /1h30m/],
    ['pause for a while', /until tomorrow/],
    ['pause until', /until 15:00/],
    ['pause until 25:00', /until 15:00/],
    ['pause until 15:00 today', /until 15:00/],
    ['pause until yesterday', /until tomorrow/],
    ['pause --until 15:00', /no option/],
    ['resume now', /“now” is too much/],
    ['break --micro', /no option/],
    [`break ${'x'.repeat(201)}`, /200 characters/],
    ['snooze 5m', /“5m” is too much/],
    ['skip it', /“it” is too much/],
    ['settings rhythm', /“rhythm” is too much/],
    ['library neck', /“neck” is too much/],
    ['quit --force', /no option/],
    [`quit ${'x'.repeat(5_000)}`, /too long/],
    ['\u001b[31mred', /nape --help/],
    ['__proto__', /nape --help/],
    ['constructor', /nape --help/],
  ]
  for (const [line, helps] of wrong) {
    it(`"nape ${line.slice(0, 30).replace('\u001b', 'ESC')}" is refused with a line that helps`, () => {
      const parsed = parse(line)
      if (parsed.type !== 'wrong') throw new Error(`It was taken for ${JSON.stringify(parsed)}.`)
      expect(parsed.line).toMatch(helps)
      expect(parsed.line).not.toMatch(/[\p{Cc}{}]/u)
      expect(parsed.line.length).toBeLessThan(160)
    })
  }
})

test('Whatever the words are, there is an answer, and a command is one that the schema knows', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(...commandNames, '--json', '--', '-', '--help', 'until', '30m', '24:00', '=', '--=', '--json='),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const parsed = parseWords(words)
      if (parsed.type === 'command') expect(commandSchema.parse(parsed.command)).toEqual(parsed.command)
      if (parsed.type === 'wrong') expect(parsed.line).toMatch(/^\S[^\n\r]*$/)
    }),
    { numRuns: 2_000 },
  )
})

test('The help names every command and every exit code, and fits a terminal', () => {
  const lines = helpText().split('\n')
  for (const name of commandNames) expect(lines.some((line) => line.startsWith(`  nape ${name}`))).toBe(true)
  for (const code of [0, 1, 2, 3]) expect(lines.some((line) => line.startsWith(`  ${String(code)}  `))).toBe(true)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
})

test('Every example in the help is understood', () => {
  const examples = helpText().match(/(?<=^ {2}nape ).*?(?= {2})/gm) ?? []
  expect(examples.length).toBeGreaterThan(10)
  for (const example of examples) expect([example, parse(example).type]).not.toContain('wrong')
})
