/** A screen without what differs each time: how long something took, and which port was free. */
export const steady = (screen: string): string =>
  screen.replaceAll(/\d+(?:\.\d s| ms)\b/g, 'N s').replaceAll(/\b127\.0\.0\.1:\d+/g, '127.0.0.1:N');

/** Also without our version and how many rules there are, so that a new one changes no screen that it has nothing to say on. */
export const withoutCounts = (screen: string): string =>
  steady(screen)
    .replace(/maildoctor\/\S+ \S+ node-v\S+/, 'maildoctor/N linux-x64 node-vN')
    .replaceAll(/\d+(?= (?:rules passed|passed|not judged|not asked for)\b)/g, 'N');
