import { mount } from 'svelte'
import { t } from '../../shared/i18n/translate.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import { showTheme } from '../design/index.ts'
import '../design/base.css'
import './window.css'
import Library from './Library.svelte'

const bridge = bridgeOfThisWindow()
const target = document.getElementById('library')
if (target === null) throw new Error('The page has no place for the library.')

document.title = t('library.windowTitle')
bridge.on('settings.changed', ({ look }) => showTheme(look.theme))
void bridge.ask('settings.read').then(({ look }) => showTheme(look.theme))
mount(Library, { target, props: { bridge } })
