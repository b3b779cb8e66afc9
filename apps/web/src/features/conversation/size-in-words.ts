/** A number of bytes as people read it: kilobytes below one megabyte, else megabytes with one decimal. */
export function sizeInWords(bytes: number, number: (value: number) => string): string {
  return bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1_000)))} kB` : `${number(bytes / 1_000_000)} MB`;
}
