import { describe, expect, it } from 'vitest';
import { faultsOfExpression } from './expressions.ts';

describe('the check of expressions', () => {
  it.each([
    /(?:a+)+b/,
    /(\w*)*x/,
    /(?:\s+a)*/,
    /.*x/,
    /[^>]*>/,
    /\S+@/,
    /x/g,
    /a{0,9999}/,
    /.{0,900}a.{0,900}b.{0,900}/,
  ])('refuses %s', (expression) => {
    expect(faultsOfExpression(expression)).not.toEqual([]);
  });
  it.each([
    /user unknown/i,
    /\bis (?:not|no) user\b/,
    /said: \d+ x\s+y/,
    /<[^>]{0,320}> unknown/,
    /\(a\*b\)/,
    /a.{0,80}b.{0,80}c/,
    /(?:\d{1,3}\.){3}\d{1,3}/,
  ])('lets %s pass', (expression) => {
    expect(faultsOfExpression(expression)).toEqual([]);
  });
});
