import { mount } from 'svelte'
import { t } from '../../shared/i18n/translate.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import { showTheme } from '../design/index.ts'
import '../design/base.css'
import './window.css'
import Settings from './Settings.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('settings')
if (target === null) throw new Error('The page has no place for the settings.')

document.title = t('settings.windowTitle')
bridge.on('settings.changed', ({ look }) => showTheme(look.theme))
void bridge.ask('settings.read').then(({ look }) => showTheme(look.theme))
mount(Settings, { target, props: { bridge } })
