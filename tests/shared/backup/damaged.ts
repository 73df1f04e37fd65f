import fc from 'fast-check'

/** What people, programs and disks put in the place of something. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null, true, 0, -1, 1e308, 0.5, '', 'x'.repeat(5_000), [], {}, [[[]]],
    '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202Etxt.exe', '../../etc/passwd', '__proto__', '25:99',
    '2026-02-30', { __proto__: null, constructor: 1 },
  ), // prettier-ignore
  fc.jsonValue({ maxDepth: 3 }),
)

/** A variant of a text of JSON: bytes that are lost, doubled or changed, and values that are swapped for others. */
export function damagedValue(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length)
  return fc.oneof(
    fc.tuple(place, place).map(([from, to]) => text.slice(0, Math.min(from, to)) + text.slice(Math.max(from, to))),
    fc.tuple(place, fc.nat(30)).map(([at, count]) => text.slice(0, at) + text.slice(at + count)),
    fc.tuple(place, fc.string({ maxLength: 5 })).map(([at, more]) => text.slice(0, at) + more + text.slice(at)),
    fc
      .tuple(place, fc.integer({ min: 0, max: 0xffff }))
      .map(([at, code]) => text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)),
    fc
      .tuple(fc.nat(), strange, fc.constantFrom('replace', 'remove', 'add', 'twice' as const))
      .map(([seed, value, how]) => JSON.stringify(swapped(JSON.parse(text), seed, value, how))),
  )
}

type How = 'replace' | 'remove' | 'add' | 'twice'

/** Goes down into a value at random, and changes something where it ends. */
function swapped(value: unknown, seed: number, other: unknown, how: string): unknown {
  if (typeof value !== 'object' || value === null) return how === 'replace' ? other : value
  const names = Object.keys(value)
  const name = names[seed % (names.length + 1)]
  if (name === undefined || seed % 7 === 3)
    return changedHere(value, names[seed % Math.max(1, names.length)] ?? 'x', other, how as How)
  const deeper = swapped(
    (value as Record<string, unknown>)[name],
    Math.floor(seed / (names.length + 1)) + 1,
    other,
    how,
  )
  return Array.isArray(value) ? value.with(Number(name), deeper) : { ...value, [name]: deeper }
}

function changedHere(value: object, name: string, other: unknown, how: How): unknown {
  if (Array.isArray(value)) {
    const list = value as readonly unknown[]
    const at = Number(name) || 0
    if (how === 'remove') return list.toSpliced(at, 1)
    if (how === 'add') return list.toSpliced(at, 0, other)
    return how === 'twice' ? [...list, ...list] : list.map((each, i) => (i === at ? other : each))
  }
  if (how === 'remove') return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
  return { ...value, [how === 'replace' ? name : `${name}x`]: other }
}
