const LONGEST_PATH = 60;

// What would move the cursor, colour the screen or turn the direction of the text around.
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text that may hold anything, on one line and harmless to a terminal. */
export function shownText(text: string): string {
  return text.replace(
    UNSHOWABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A path for a message: its end is what tells files apart, so a long one loses its beginning. */
export function shownPath(path: string): string {
  const characters = [...shownText(path)];
  return characters.length > LONGEST_PATH
    ? `…${characters.slice(1 - LONGEST_PATH).join('')}`
    : characters.join('');
}
