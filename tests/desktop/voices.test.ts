import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '../../shared/i18n/translate.ts'
import { minute } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import { Sound, soundTrouble } from './sound.ts'
import { skipBecause } from './skip.ts'

skipBecause(soundTrouble() ?? voiceTrouble())

/** Why nothing can speak here; null where something can. */
function voiceTrouble(): string | null {
  const found = spawnSync('speech-dispatcher', ['--version'], { stdio: 'ignore' }).status === 0
  return found
    ? null
    : 'There is no speech-dispatcher here; apt-get install speech-dispatcher speech-dispatcher-espeak-ng.'
}

/** A speech service of the test's own, which starts when it is asked for a voice. */
class SpeechService {
  readonly environment: Record<string, string>
  readonly #number: string

  constructor(folder: string) {
    const runtime = join(folder, 'run')
    // It ends at once where the system lacks the language that it is to speak of itself.
    this.environment = { XDG_RUNTIME_DIR: runtime, XDG_CACHE_HOME: join(folder, 'cache'), LANG: 'C.UTF-8' }
    this.#number = join(runtime, 'speech-dispatcher/pid/speech-dispatcher.pid')
  }

  runs(): boolean {
    return existsSync(this.#number)
  }

  end() {
    if (this.runs()) process.kill(Number(readFileSync(this.#number, 'utf8')), 'SIGKILL')
  }
}

test('the voices of the desktop read aloud, and sleep until somebody wants to hear one', async ({ desk }) => {
  const sound = new Sound(desk.folder)
  const service = new SpeechService(desk.folder)
  try {
    await sound.ready()
    const nape = await desk.with({ ...sound.environment, ...service.environment }).start()
    await nape.choose(t('tray.settings'))
    const page = await nape.page('settings')
    await expect(page.getByRole('tab', { name: t('settings.sound.title') })).toBeVisible()
    expect(service.runs()).toBe(false)
    await page.getByRole('tab', { name: t('settings.sound.title') }).click()
    const voices = () => page.evaluate(() => speechSynthesis.getVoices().length)
    await expect.poll(voices, { timeout: minute }).toBeGreaterThan(0)
    await expect(page.getByText(t('settings.sound.noVoice'))).toBeHidden()
    await page.getByRole('button', { name: t('settings.sound.listenVoice') }).click()
    await expect.poll(() => sound.players(), { timeout: minute }).toMatch(/speech-dispatcher/)
    // While it runs it would start the service once more.
    await nape.close()
  } finally {
    service.end()
    sound.remove()
  }
})
