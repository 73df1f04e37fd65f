import { mount } from 'svelte'
import { t } from '../../shared/i18n/translate.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import { showTheme } from '../design/index.ts'
import '../design/base.css'
import './window.css'
import Welcome from './Welcome.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('welcome')
if (target === null) throw new Error('The page has no place for the welcome.')

document.title = t('welcome.windowTitle')
bridge.on('settings.changed', ({ look }) => showTheme(look.theme))
void bridge.ask('settings.read').then(({ look }) => showTheme(look.theme))
mount(Welcome, { target, props: { bridge } })
