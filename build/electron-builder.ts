/** How the application is packaged: `npx electron-builder --config build/electron-builder.ts`, after `npm start` built it. */
import type { Configuration } from 'electron-builder'

const configuration: Configuration = {
  appId: 'app.nape.Nape',
  productName: 'Nape',
  copyright: 'The Nape developers, MIT license',
  directories: { output: 'dist/packages', buildResources: 'build/icons' },
  // Everything is bundled already. The preview is for browsers, and stays out.
  files: [
    'package.json',
    'dist/electron/**',
    'dist/renderer/**',
    '!dist/renderer/preview/**',
    '!dist/renderer/assets/{preview,components}*',
    '!dist/renderer/assets/preview/**',
    '!**/node_modules/**',
  ],
  // The licenses of what it is made of lie beside it, where people and their lawyers look.
  extraFiles: [{ from: 'dist/LICENSES.txt', to: 'LICENSES.txt' }],
  asar: true,
  npmRebuild: false,
  // Only the words Chromium itself shows; ours come with the application.
  electronLanguages: ['en', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    resetAdHocDarwinSignature: true,
  },
  toolsets: { appimage: '1.0.3' },
  linux: {
    target: ['AppImage', 'deb', 'rpm', 'tar.gz'],
    icon: 'build/icons',
    category: 'Utility',
    synopsis: 'Posture breaks that show you what to do',
    syncDesktopName: true,
  },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'build/icons/512x512.png',
    category: 'public.app-category.healthcare-fitness',
    // Lives in the menu bar, not in the Dock.
    extendInfo: { LSUIElement: true },
  },
  win: { target: ['nsis', 'zip'], icon: 'build/icons/256x256.png' },
}

export default configuration
