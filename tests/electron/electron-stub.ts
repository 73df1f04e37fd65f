/** Stands in for the electron package in unit tests: what electron-store needs to be constructed with a `cwd`, and what tests answer. */
export const app = {
  getPath: (): string => '/nowhere',
  getVersion: (): string => '0.0.0',
  isReady: (): boolean => true,
  getSystemLocale: (): string => 'en-US',
}
export const ipcMain = { on: (): void => undefined }
export const shell = { openPath: async (): Promise<string> => '' }

export default { app, ipcMain, shell }
