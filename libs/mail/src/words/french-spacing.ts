/** French puts a space before : ; ? ! and inside « »; it may not break the line. */
export function frenchSpacing(text: string): string {
  return text.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
