#!/usr/bin/env -S node --import tsx
// Runs the sources: for contributors.
import { execute } from '@oclif/core';

await execute({ development: true, dir: import.meta.url });
