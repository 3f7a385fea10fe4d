/** What a page says that could not be rendered: apart from the other strings, because every page loads this ahead. */
export const failure = {
  hi: {
    title: 'कुछ गड़बड़ हो गई',
    text: 'यह पृष्ठ इस समय नहीं खुल सका। थोड़ी देर में फिर कोशिश करें।',
    retry: 'फिर कोशिश करें',
    home: 'मुखपृष्ठ',
  },
  en: {
    title: 'Something went wrong',
    text: 'This page could not be opened right now. Please try again in a moment.',
    retry: 'Try again',
    home: 'Home',
  },
};
