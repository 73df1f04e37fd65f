import { t } from '../../shared/i18n/translate.ts'
import { sayIn } from '../../shared/languages/say-in.ts'
import '../design/base.css'
import { showInWindow } from '../window/show.ts'
import Settings from './Settings.svelte'
import './window.css'

await showInWindow(Settings, () => t('settings.windowTitle'), sayIn)
