import { createPublicKey, verify } from 'node:crypto';
import { ConfigError } from '../errors.ts';

/** What Discord sends beside a body: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint */
export interface Signed {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

export type VerifySignature = (signed: Signed) => boolean;

/**
 * Whether a body is Discord's: an Ed25519 signature, in hexadecimal, of the timestamp and the body put together.
 * @param publicKey of the application: 32 bytes in hexadecimal
 * @throws ConfigError where these are no key
 */
export function createVerifier(publicKey: string): VerifySignature {
  const key = readKey(publicKey);
  return ({ signature, timestamp, body }) => {
    if (signature === undefined || timestamp === undefined) return false;
    if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,16}$/.test(timestamp)) return false;
    const message = Buffer.concat([Buffer.from(timestamp), body]);
    return verify(null, message, key, Buffer.from(signature, 'hex'));
  };
}

function readKey(publicKey: string) {
  try {
    const x = Buffer.from(publicKey, 'hex').toString('base64url');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch (error) {
    throw new ConfigError(
      'DISCORD_PUBLIC_KEY is no Ed25519 key. Copy the Public Key from the General Information page of your application.',
      { cause: error },
    );
  }
}
