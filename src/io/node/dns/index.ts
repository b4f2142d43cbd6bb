export { createResolver, type ResolverSettings } from './resolver.ts';
export { parseResolverAddress, type ResolverAddress, systemResolvers } from './resolver-address.ts';
