const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Wording as it is compared everywhere: lower case, straight quotes, plain hyphens, single spaces, no closing colon or asterisk.
 * The wiki types curly quotes and hard spaces, the guide's sources sometimes straight ones.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s:*]+$/, '')
    .toLowerCase();
}
