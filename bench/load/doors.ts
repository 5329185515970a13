import { generateKeyPairSync, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Fleet } from '../../tests/discord/loopback/fleet.ts';
import type { SendOne } from './drive.ts';
import { GIVE_UP_MS } from './drive.ts';
import type { createMix } from './mix.ts';

type Mix = ReturnType<typeof createMix>;

/** By the gateway: to the first callback that Discord takes. */
export function byGateway(fleet: Fleet, mix: Mix): SendOne {
  const waiting = new Map<string, (at: number) => void>();
  fleet.onAnswer = (token, { first }) => {
    waiting.get(token)?.(first ?? Number.POSITIVE_INFINITY);
    waiting.delete(token);
  };
  return (due) =>
    new Promise((resolve) => {
      const interaction = mix();
      const giveUp = setTimeout(() => {
        waiting.delete(interaction.token);
        fleet.fates.delete(interaction.token);
        resolve(Number.POSITIVE_INFINITY);
      }, GIVE_UP_MS);
      waiting.set(interaction.token, (at) => {
        clearTimeout(giveUp);
        // What follows finds no interaction any more, which costs it nothing more.
        setTimeout(() => fleet.fates.delete(interaction.token), GIVE_UP_MS);
        resolve(at - due);
      });
      fleet.interact(interaction, due);
    });
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
export const PUBLIC_KEY = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString(
  'hex',
);

/** By the HTTP door, signed: to the end of the response. */
export function byHttp(url: string, mix: Mix): SendOne {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  return (due) => {
    const body = JSON.stringify(mix());
    const timestamp = String(Math.floor(Date.now() / 1000));
    return post(url, agent, due, body, {
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    });
  };
}

/** By the preview's page: to the end of what it shows, the article beside the answer included. */
export function byPreview(url: string, mix: Mix): SendOne {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  return (due) => {
    const { type, data } = mix();
    const { id: _, ...sent } = data;
    return post(url, agent, due, JSON.stringify({ type, locale: 'zh-CN', data: sent }), {});
  };
}

function post(
  url: string,
  agent: Agent,
  due: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - due);
          else reject(new Error(`answered ${response.statusCode}`));
        });
      },
    );
    sent.setTimeout(GIVE_UP_MS, () => sent.destroy(new Error('no answer')));
    sent.once('error', reject);
    sent.end(body);
  });
}
