/** What some refusals mean for a diagnosis, whatever the pattern catalogue says of their cause. */

/** What postscreen says once its tests behind the greeting are passed, which count from the next connection on (POSTSCREEN_README). */
const isTested = (code: number, text: string): boolean =>
  code === 450 && /^450 4\.3\.2 Service currently unavailable/m.test(text);

/** "Come back later" to strangers: how a sound server greets them. */
export const isGreylisting = (code: number, text: string): boolean =>
  isTested(code, text) || (code >= 400 && code < 500 && ASKS_TO_COME_BACK.test(text));

const ASKS_TO_COME_BACK =
  /gr[ea]y-?\s?list|postgrey|4\.7\.1 .*(?:try again (?:in|after) \d|deferred for \d)|retry (?:again )?(?:in|after) \d+ ?(?:sec|min)|please (?:try|retry) (?:again )?(?:in|after) (?:a few|\d+) ?(?:sec|min)|come back in \d+ ?(?:sec|min|:)/i;

/** The server takes mail for others only from those who sign in (RFC 4954 section 6). */
export const wantsAuthentication = (code: number, text: string): boolean =>
  code === 530 ||
  (code >= 500 &&
    /\bauth(?:entication|enticate|entifi\w*)?\b.{0,40}(?:required|needed|first)|must (?:be )?authenticate|(?:not|un)\s?authenticated|5\.7\.57/i.test(
      text,
    ));

/** The address is not one that this server takes mail for. */
export const isRelayDenied = (code: number, text: string): boolean =>
  code >= 400 &&
  /relay|not (?:a )?local|no such domain|domain (?:is )?not (?:found|hosted|allowed|accepted|local|in)|rcpthosts|unrouteable|not permitted to relay|we do not (?:handle|accept mail for)|5\.1\.2|not our customer/i.test(
    text,
  );
