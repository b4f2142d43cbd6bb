/** Breaks text at spaces so that no line is longer than `width`, where its words let it. */
export function fold(text, width) {
  const lines = [''];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
