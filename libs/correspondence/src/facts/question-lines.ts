/** The questions a coordinator wrote, one a line, without the marks somebody puts before the lines of a list. */
export function questionLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^([-–•*]|\d{1,2}[.)])\s+/, ''))
    .filter((line) => line !== '');
}
