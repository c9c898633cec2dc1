/** Small text: one line of markdown. */
export function small(markdown: string): string {
  return `-# ${markdown}`;
}
