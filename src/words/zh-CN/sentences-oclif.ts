import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Nonexistent flags: {0}': '没有这些参数：{0}',
  'Unexpected argument: {0}': '多余的参数：{0}',
  'Unexpected arguments: {0}': '多余的参数：{0}',
  'Missing {0} required arg: {1}': '缺少 {0} 个必填参数：{1}',
  'Missing {0} required args: {1}': '缺少 {0} 个必填参数：{1}',
  'Expected --{0}={1} to be one of: {2}': '--{0}={1} 应为下列之一：{2}',
  'Flag --{0} expects a value': '参数 --{0} 需要一个值',
  'Flag --{0} can only be specified once': '参数 --{0} 只能给出一次',
  'Flag --{0} expects one of these values: {1}': '参数 --{0} 应为下列值之一：{1}',
  'Expected an integer but received: {0}': '应为整数，而得到的是：{0}',
  'Expected an integer greater than or equal to {0} but received: {1}': '应为不小于 {0} 的整数，而得到的是：{1}',
  'Expected an integer less than or equal to {0} but received: {1}': '应为不大于 {0} 的整数，而得到的是：{1}',
  'The following error occurred: {0}': '发生以下错误：{0}',
  'The following errors occurred: {0}': '发生以下错误：{0}',
  '--{0}={1} cannot also be provided when using --{2}': '--{0}={1} 不能与 --{2} 同时使用',
  'All of the following must be provided when using --{0}: --{1}': '使用 --{0} 时必须同时给出：--{1}',
};
