/** Stands in for the electron package in unit tests: just enough for electron-store to be constructed with a `cwd`. */
export const app = {
  getPath: (): string => '/nowhere',
  getVersion: (): string => '0.0.0',
}
export const ipcMain = { on: (): void => undefined }
export const shell = { openPath: async (): Promise<string> => '' }

export default { app, ipcMain, shell }
