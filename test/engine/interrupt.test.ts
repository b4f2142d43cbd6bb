import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { observe } from '../../src/diagnose.ts';
import { openPorts } from '../../src/io/node/open.ts';
import { domainTarget } from '../../src/target.ts';

const FLAGS = {
  resolver: undefined,
  zone: undefined,
  map: undefined,
  offline: true,
  timeout: '5',
  ipv4: false,
  ipv6: false,
};

it('leaves nothing on the signal of the run when a target is done: there may be a hundred thousand', async () => {
  const ports = await openPorts(FLAGS);
  const { signal } = new AbortController();
  const one = (name: string) =>
    observe(
      { command: 'check', target: domainTarget(name), options: { offline: true }, asked: ['mx', 'txt', 'spf'] },
      ports,
      {
        signal,
      },
    );
  await Promise.all(['a.example', 'b.example', 'c.example'].map(one));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('gives what an interrupt left, marked as partial', async () => {
  const ports = await openPorts(FLAGS);
  const stop = new AbortController();
  stop.abort();
  const seen = await observe({ command: 'dns', target: domainTarget('a.example'), options: {}, asked: ['mx'] }, ports, {
    signal: stop.signal,
  });
  expect(seen).toMatchObject({ partial: true, facts: {} });
});
