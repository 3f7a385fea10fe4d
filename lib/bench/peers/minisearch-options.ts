/** Of plain MiniSearch, the same where it is built and where it is loaded. */
export const miniSearchOptions = { fields: ['title', 'summary', 'body'] };
