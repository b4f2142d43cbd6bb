#!/usr/bin/env -S node --import tsx
// Runs the sources: for contributors.
const { join } = require('node:path');

import('../src/main.ts').then(({ main }) => main(process.argv.slice(2), join(__dirname, '..')));
