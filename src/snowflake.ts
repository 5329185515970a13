/** Discord's ids: https://discord.com/developers/docs/reference#snowflakes. */

const SNOWFLAKE = /^\d{1,20}$/;
/** 2015-01-01, from which they count milliseconds. */
export const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** Below the milliseconds are a process and a counter. */
const COUNTER_BITS = 22n;

/**
 * Whether a text has the form of an id: 64 bits in decimal.
 * @example isSnowflake('175928847299117063') // true; isSnowflake('@everyone') // false
 */
export function isSnowflake(text: string): boolean {
  return SNOWFLAKE.test(text);
}

/**
 * When a message was sent, by its id, in milliseconds since 1970.
 * @throws SyntaxError where the id is no whole number
 * @example sentAt('175928847299117063') === 1462015105796
 */
export function sentAt(message: string): number {
  return Number(BigInt(message) >> COUNTER_BITS) + DISCORD_EPOCH_MS;
}
