import { renderNotice } from '../../src/reply/render-library.ts';
import type { MessageReply } from '../command.ts';

/** What is done to a library concerns whoever does it; so these replies are for the asker alone. */

/** A message of its own. */
export function tell(...said: readonly string[]): MessageReply {
  return { kind: 'message', body: renderNotice(said), visibility: 'asker' };
}

/** In place of the message whose button was pressed: what was decided there is decided. */
export function settle(...said: readonly string[]): MessageReply {
  return {
    kind: 'message',
    body: renderNotice(said, { colour: 'found' }),
    visibility: 'asker',
    replaces: true,
  };
}
