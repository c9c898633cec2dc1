/** Only the web: no `javascript:`, no `slack:`, no `mailto:`. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\/[^\s]+$/u.test(href) && href.length <= 2_000;
}
