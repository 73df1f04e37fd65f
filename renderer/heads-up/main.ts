import { mount } from 'svelte'
import { bridgeOfThisWindow } from '../bridge.ts'
import '../design/base.css'
import HeadsUp from './HeadsUp.svelte'

const target = document.getElementById('window')
if (target !== null) mount(HeadsUp, { target, props: { bridge: bridgeOfThisWindow() } })
