import type { Dialer, Ports, Resolver } from './io/ports.ts';

/** Told what begins; what is given back is called when it has ended. */
type Wait = (text: string) => () => void;

/** Ports that tell which questions and connections are under way. */
export function watchedPorts<P extends Ports>(ports: P, wait: Wait): P {
  return { ...ports, resolver: watchedResolver(ports.resolver, wait), dialer: watchedDialer(ports.dialer, wait) };
}

function watchedResolver(resolver: Resolver, wait: Wait): Resolver {
  const { lookUp } = resolver;
  return {
    query: (name, type, options) => resolver.query(name, type, options).finally(wait(`${type} ${name}`)),
    ...(lookUp
      ? {
          lookUp: (name, type, options) => {
            const answer = lookUp(name, type, options);
            return answer instanceof Promise ? answer.finally(wait(`${type} ${name}`)) : answer;
          },
        }
      : {}),
  };
}

const watchedDialer = (dialer: Dialer, wait: Wait): Dialer => ({
  dial: (endpoint, options) =>
    dialer.dial(endpoint, options).finally(wait(`connection to ${endpoint.address} port ${endpoint.port}`)),
});
