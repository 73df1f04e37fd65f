import { createInstance } from 'i18next'
import { en } from './en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'nape'
    resources: { nape: typeof en }
  }
}

const i18n = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'nape',
  resources: { en: { nape: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
void i18n.init()

/** The words for a key such as `overlay.pause`, with `{{name}}` filled in and plurals chosen by `count`. */
export const t = i18n.t
