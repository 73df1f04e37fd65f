import ofBreaks from './break.json' with { type: 'json' }
import content from './content.json' with { type: 'json' }
import exercises from './exercises.json' with { type: 'json' }
import ofInterface from './interface.json' with { type: 'json' }

/** Every Italian word. */
export const words = { ...ofBreaks, ...ofInterface, ...content, exercises }
