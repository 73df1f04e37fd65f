import { t } from '../../shared/i18n/translate.ts'
import { second } from '../../shared/time/moment.ts'
import { ownBus } from '../electron/buses.ts'
import { expect, test } from './launch.ts'
import { skipBecause } from './skip.ts'

skipBecause(process.platform === 'linux' ? null : 'Other systems tell Electron itself of the lock.')

test('a screen that is locked is known from the bus of the session, and so is its opening', async ({ desk }) => {
  const desktop = await ownBus()
  const name = 'org.freedesktop.ScreenSaver'
  let active = true
  const saver = await desktop.serve(name, '/org/freedesktop/ScreenSaver', {
    name,
    methods: { GetActive: { out: { active: 'b' }, handler: () => active } },
    signals: { ActiveChanged: { args: { active: 'b' } } },
  })
  try {
    const nape = await desk
      .with({ DBUS_SESSION_BUS_ADDRESS: desktop.address, DBUS_SYSTEM_BUS_ADDRESS: desktop.address })
      .start()
    const headline = async () => (await nape.menu())[0]
    // The desktop is asked some seconds after the start.
    await expect.poll(headline, { timeout: 40 * second }).toBe(t('status.locked'))
    active = false
    saver.signal(name, 'ActiveChanged', 'b', [false])
    await expect.poll(headline).toMatch(/^Next break in /)
  } finally {
    await desktop.close()
  }
})

test('a Wayland desktop that says how long nobody touched anything is believed, and the status says so', async ({
  desk,
}) => {
  const desktop = await ownBus()
  const name = 'org.gnome.Mutter.IdleMonitor'
  await desktop.serve(name, '/org/gnome/Mutter/IdleMonitor/Core', {
    name,
    methods: { GetIdletime: { out: { idletime: 't' }, handler: () => 1_000n } },
  })
  try {
    const wayland = {
      XDG_SESSION_TYPE: 'wayland',
      XDG_CURRENT_DESKTOP: 'GNOME',
      DBUS_SESSION_BUS_ADDRESS: desktop.address,
    }
    await desk.with(wayland).start()
    const presence = async () =>
      (JSON.parse((await desk.run('status', '--json')).output) as { presence: string }).presence
    await expect.poll(presence, { timeout: 60 * second }).toBe('active')
  } finally {
    await desktop.close()
  }
})
