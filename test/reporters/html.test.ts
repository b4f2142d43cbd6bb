import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { CASE_NAMES, type CaseName, rendered } from '../support/reports.ts';
import { differenceFromKept } from '../support/screenshot.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MANY = ['check broken', 'spf broken', 'check sound', 'dns silent', 'dns partial'] as const;
/** Fonts and their smoothing differ a little from one system to the next. */
const TOLERANCE = 0.02;

describe('the HTML report', () => {
  it.each(CASE_NAMES)('of %s holds no script, and nothing to load', async (name) => {
    const text = await rendered('html', name);
    expect(text).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(text).not.toMatch(
      /<script|<iframe|<img|<object|<form|<base|\son[a-z]+=["']|(?:src|srcset|action|background)=["']/i,
    );
    expect(text.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
    expect(text).not.toMatch(/@import|url\(/);
  });
});

describeWithPrograms('the HTML report in Chromium', [{ program: 'chromium', package: 'chromium' }], () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maildoctor-html-'));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    /** What went wrong or went out: requests beyond the page, messages of the console, dialogs. */
    readonly noise: string[];
  }

  async function open(names: readonly CaseName[], options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, 'report.html');
    writeFileSync(file, await rendered('html', ...names));
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('dialog', (dialog) => {
      noise.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !request.url().startsWith('data:')) noise.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, noise };
  }

  const violations = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] };
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  it.each([[['check broken']], [['explain broken']], [['everything hostile']], [['smtp hostile']], [MANY]] as const)(
    'of %j makes no noise: no request, no message of the console, no dialog',
    async (names) => {
      const { page, noise } = await open(names);
      await page.waitForTimeout(300);
      expect(noise).toEqual([]);
      await page.context().close();
    },
  );

  it('shows the headline, what to do first, and each finding at its permalink, without any script', async () => {
    const { page } = await open(['check broken'], { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe('broken.example');
    expect(await page.locator('.verdict').textContent()).toMatch(/^✖ Something is wrong: \d+ errors/);
    const links = await page.locator('ol.first a').all();
    expect(links).toHaveLength(5);
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? '';
      await link.click();
      expect(page.url()).toContain(href);
      expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true);
    }
    await page.context().close();
  });

  it('folds what passed, and unfolds it by keyboard', async () => {
    const { page } = await open(['check broken']);
    const folded = page.locator('details.area:not([open])');
    const before = await folded.count();
    expect(await folded.first().locator('li').first().isVisible()).toBe(false);
    await folded.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await folded.count()).toBe(before - 1);
    expect(await page.locator('article').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows the SPF tree, the conversation, and bars', async () => {
    const { page } = await open(['check broken']);
    expect(await page.locator('ul.tree li').count()).toBeGreaterThan(15);
    expect(await page.locator('pre', { hasText: 'RCPT TO:<postmaster@broken.example>' }).count()).toBe(1);
    await page.context().close();
    const log = await open(['explain broken']);
    expect(await log.page.locator('svg.bar').count()).toBeGreaterThan(4);
    await log.page.context().close();
  });

  it.each([
    ['light', [['check broken'], ['check sound'], ['explain broken'], ['everything hostile'], MANY]],
    ['dark', [['check broken'], ['explain broken'], MANY]],
  ] as const)(
    'has no violation that axe finds, %s',
    async (colorScheme, reports) => {
      for (const names of reports) {
        const { page } = await open(names, { colorScheme });
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      }
    },
    120_000,
  );

  it('would be told of a violation', async () => {
    const { page } = await open(['check sound']);
    await page.evaluate("document.querySelector('h1').style.color = '#eee'");
    expect((await violations(page)).join()).toContain('color-contrast');
    await page.context().close();
  });

  it('lets hostile text be text', async () => {
    const { page } = await open(['everything hostile']);
    expect(await page.evaluate("document.querySelectorAll('script, img, iframe, a[href^=javascript]').length")).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('</pre></script><script>alert(1)</script><img src=x');
    expect(await page.locator('body').textContent()).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    await page.context().close();
  });

  it.each([['check broken'], ['everything hostile'], ['explain broken']] as const)(
    'fits a narrow screen: %s',
    async (name) => {
      const { page } = await open([name], { viewport: { width: 360, height: 700 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.context().close();
    },
  );

  it('is printed whole: what is folded too, black on white', async () => {
    const { page } = await open(['check broken'], { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('details.area:not([open]) li').first().boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(5);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });

  it.each([
    ['check-light', 'check broken', 'light'],
    ['check-dark', 'check broken', 'dark'],
    ['explain-light', 'explain broken', 'light'],
  ] as const)('looks as the kept picture %s', async (picture, name, colorScheme) => {
    const { page } = await open([name], { colorScheme });
    expect(differenceFromKept(picture, await page.screenshot())).toBeLessThan(TOLERANCE);
    await page.context().close();
  });
});
