#!/usr/bin/env -S node --import tsx
// Runs the sources: for contributors.
import { fileURLToPath } from 'node:url';

const { main } = await import('../src/main.ts');
await main(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)));
