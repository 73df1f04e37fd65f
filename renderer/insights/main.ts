import { t, useWords } from '../../shared/i18n/translate.ts'
import '../design/base.css'
import { showInWindow } from '../window/show.ts'
import Insights from './Insights.svelte'
import './window.css'

await showInWindow(Insights, () => t('insights.windowTitle'), useWords)
