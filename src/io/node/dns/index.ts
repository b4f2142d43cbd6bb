export { createResolver, type ResolverSettings } from './resolver.ts';
export { parseResolverAddress, systemResolvers } from './resolver-address.ts';
