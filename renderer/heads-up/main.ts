import { mount } from 'svelte'
import { speakInterface } from '../../shared/languages/speak-interface.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import { writeIn } from '../window/write-in.ts'
import HeadsUp from './HeadsUp.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('window')
const language = await bridge.ask('language.read')
// A heads-up in another language is better than none.
await speakInterface(language).then(
  () => writeIn(language),
  () => undefined,
)
if (target !== null) mount(HeadsUp, { target, props: { bridge } })
