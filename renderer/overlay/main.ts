import { mount } from 'svelte'
import { speakInBreak } from '../../shared/languages/speak-break.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import { writeIn } from '../window/write-in.ts'
import Elsewhere from './Elsewhere.svelte'
import Overlay from './Overlay.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('window')
/** The other displays load the same page, asking for its calm side only. */
const Page = location.hash === '#backdrop' ? Elsewhere : Overlay
const language = await bridge.ask('language.read')
// A break in another language is better than none.
await speakInBreak(language).then(
  () => writeIn(language),
  () => undefined,
)
if (target !== null) mount(Page, { target, props: { bridge } })
