import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerReplies } from '../../src/replies.ts';

async function answers(input: string): Promise<readonly Record<string, unknown>[]> {
  const lines: string[] = [];
  await answerReplies(Readable.from([Buffer.from(input)]), (line) => {
    lines.push(line);
  });
  return lines
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('explain --replies', () => {
  it('answers a line with a line, in order, whatever stands in it', async () => {
    const lines = [
      '550 5.1.1 User unknown',
      '',
      '{"text": 7',
      '{"text":"452 Mailbox full"}',
      '{}',
      '[1]',
      'x'.repeat(2_000_000),
    ];
    const told = await answers(`${lines.join('\n')}\n552 too large a message, message too large`);
    expect(told.map(({ family }) => family)).toEqual([
      'recipient',
      'unknown',
      'unknown',
      'quota',
      'unknown',
      'unknown',
      'unknown',
      'size',
    ]);
  });

  it('gives what the protocol promises', async () => {
    const [told] = await answers('550-5.1.1 The email account that you tried to reach does not exist. - gsmtp');
    expect(told).toEqual({
      pattern: 'log/recipient/google-no-such-user',
      reason: 'user-unknown',
      family: 'recipient',
      blame: 'recipient',
      permanence: 'permanent',
      provider: 'google',
      confidence: 'exact',
    });
  });

  it('takes the provider from the relay, and codes from their fields', async () => {
    const [told] = await answers(
      JSON.stringify({ text: 'no', relay: 'mx3.qq.com[203.0.113.1]', replyCode: 452, status: '4.2.2' }),
    );
    expect(told).toMatchObject({
      provider: 'tencent',
      family: 'quota',
      confidence: 'status-code',
      permanence: 'temporary',
    });
  });
});
