/** Sizes of an article's text, in percent of the usual one. */
export const readingSizes: readonly number[] = [90, 100, 115, 130, 150];

/** Where the browser keeps the chosen size. */
export const readingSizeKey = 'khabar-khoj:reading-size';
