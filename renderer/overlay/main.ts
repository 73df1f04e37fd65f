import { mount } from 'svelte'
import { useWords } from '../../shared/i18n/translate.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import { writeIn } from '../window/write-in.ts'
import Elsewhere from './Elsewhere.svelte'
import Overlay from './Overlay.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('window')
/** The other displays load the same page, asking for its calm side only. */
const Page = location.hash === '#backdrop' ? Elsewhere : Overlay
const { language, words, locale } = await bridge.ask('language.inBreak')
useWords(language, words, locale)
writeIn(language)
if (target !== null) mount(Page, { target, props: { bridge } })
