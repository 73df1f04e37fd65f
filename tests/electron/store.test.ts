import { beforeEach, expect, test } from 'vitest'
import { diskStore } from '../../electron/store.ts'

const nothing = { value: null, damaged: null as { file: string; stuck: boolean } | null }
let saved: unknown[]
let opened: string[]

beforeEach(() => {
  saved = []
  opened = []
})

function storeOf(found: Partial<typeof nothing> = {}, trouble: string[] = []) {
  return diskStore((name, tell) => {
    opened.push(name)
    for (const sentence of trouble) tell(sentence)
    return { ...nothing, ...found, save: (value) => saved.push([name, value]), copy: () => `copied ${name}` }
  })
}

test('each document is opened once, when it is first needed', () => {
  const store = storeOf()
  expect(opened).toEqual([])
  store.load('settings')
  store.save('settings', { version: 1 })
  store.save('state', { phase: 'waiting' })
  expect(opened).toEqual(['settings', 'state'])
  expect(saved).toEqual([
    ['settings', { version: 1 }],
    ['state', { phase: 'waiting' }],
  ])
})

test('what was put aside is said in a sentence that names the file', () => {
  const { damage } = storeOf({ damaged: { file: '/here/settings.json.damaged', stuck: false } }).load('settings')
  expect(damage).toBe(
    'Your settings could not be read, so Nape started with its own. The old file is kept as /here/settings.json.damaged.',
  )
})

test('what could not be put aside is said too', () => {
  const { damage } = storeOf({ damaged: { file: '/here/state.json', stuck: true } }).load('state')
  expect(damage).toMatch(/^\/here\/state\.json could not be read, nor put aside/)
})

test('a copy is asked of the document', () => expect(storeOf().setAside('settings')).toBe('copied settings'))

test('trouble from before anybody listened is told as soon as somebody does, once', () => {
  const store = storeOf({}, ['The disk is full.'])
  store.load('settings')
  const heard: string[] = []
  store.onTrouble((sentence) => heard.push(sentence))
  store.tell('The history is gone.')
  expect(heard).toEqual(['The disk is full.', 'The history is gone.'])
})
