/** Another application, in which somebody is typing. */
const { app, BrowserWindow } = require('electron')

app.once('ready', () => {
  const window = new BrowserWindow({ width: 700, height: 400, title: 'Editor' })
  void window.loadURL('data:text/html,<title>Editor</title><textarea autofocus></textarea>')
})
