/** What the application and the preview's server say with every file that they serve to a window. */
import { contentSecurityPolicy } from './content-security-policy.ts'

/** The media type of each kind of file a page is made of, by its extension with the dot. Any other is not served. */
export const servedTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Whether files of this media type lie packed in the application, by brotli, as `<name>.br`: pages and their code are a
 * quarter of their size that way, and each is unpacked within a millisecond, off the main thread.
 */
export function isPacked(type: string): boolean {
  return type.startsWith('text/')
}

/** The headers of a file of this media type: it is what it says, and it does no more than the policy lets it. */
export function servedHeaders(type: string): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  }
}
