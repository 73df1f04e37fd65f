import { mount } from 'svelte'
import { speak } from '../../shared/languages/speak.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import { writeIn } from '../window/write-in.ts'
import HeadsUp from './HeadsUp.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('window')
const language = await bridge.ask('language.read')
// A heads-up in another language is better than none.
await speak(language).then(
  () => writeIn(language),
  () => undefined,
)
if (target !== null) mount(HeadsUp, { target, props: { bridge } })
