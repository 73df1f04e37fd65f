import { mount } from 'svelte'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import Elsewhere from './Elsewhere.svelte'
import Overlay from './Overlay.svelte'

const target = document.getElementById('window')
/** The other displays load the same page, asking for its calm side only. */
const Page = location.hash === '#backdrop' ? Elsewhere : Overlay
if (target !== null) mount(Page, { target, props: { bridge: bridgeOfThisWindow() } })
