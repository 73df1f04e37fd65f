import { mount } from 'svelte'
import { useWords } from '../../shared/i18n/translate.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import { writeIn } from '../window/write-in.ts'
import HeadsUp from './HeadsUp.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('window')
const { language, words, locale } = await bridge.ask('language.read')
useWords(language, words, locale)
writeIn(language)
if (target !== null) mount(HeadsUp, { target, props: { bridge } })
