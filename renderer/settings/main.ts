import { t } from '../../shared/i18n/translate.ts'
import { speak } from '../../shared/languages/speak.ts'
import '../design/base.css'
import { showInWindow } from '../window/show.ts'
import Settings from './Settings.svelte'
import './window.css'

await showInWindow(Settings, () => t('settings.windowTitle'), speak)
